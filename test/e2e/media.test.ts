import { beforeEach, expect, test } from 'vitest'
import { aStage } from '#test/support/e2e/a-stage.ts'
import { gone, onStage, type StagePhone, seen } from '#test/support/e2e/on-stage.ts'

const stage = aStage()
const { ana, ben, screen } = onStage(stage)

beforeEach(() => stage.begin())

async function attach(phone: StagePhone, picture: string): Promise<void> {
  await phone.region.getByRole('button', { name: 'Attach a picture' }).click()
  await stage.page.getByRole('menuitem', { name: picture }).click()
}

test('a picture is chosen, sent and shown on the other phone', async () => {
  await attach(ana, 'harbour')
  await seen(ana.region.getByRole('img', { name: 'Attached: harbour' }))
  await ana.message.fill('Look where I am')
  await ana.send.click()
  const picture = ben.conversation.getByRole('img', { name: 'Picture: harbour' })
  await seen(ana.conversation.getByRole('img', { name: 'Picture: harbour' }), picture, ben.bubble('Look where I am'))
  await gone(ana.region.getByRole('img', { name: 'Attached: harbour' }))
  expect(await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))).toBe(480)
  await stage.keepPicture('a picture arrives')
  expect(await stage.complaints()).toEqual([])
})

test('what is attached can be removed, and a picture may go without words', async () => {
  await attach(ben, 'taxi')
  await ben.region.getByRole('button', { name: 'Remove the picture' }).click()
  await gone(ben.region.getByRole('img', { name: 'Attached: taxi' }))
  await attach(ben, 'key')
  await stage.keepPicture('a picture is attached')
  await ben.send.click()
  await seen(ana.conversation.getByRole('img', { name: 'Picture: key' }))
})

test('a picture from elsewhere is a card with its host, and nothing is fetched', async () => {
  await stage.simulator.ask('POST', `/phones/${encodeURIComponent('+14155550111')}/messages`, {
    to: '+14155551212',
    mediaUrls: ['https://cdn.example/boat.png'],
  })
  await seen(ben.conversation.getByText('cdn.example'))
  expect(stage.requests.filter((address) => address.includes('cdn.example'))).toEqual([])
})

test('a long draft says how many SMS it takes, and so does the inspector', async () => {
  await ana.message.fill('a'.repeat(161))
  await seen(ana.region.getByText('161 characters · 2 segments (GSM-7)'))
  await ana.send.click()
  await ben.conversation.getByText('a'.repeat(161)).click()
  await seen(screen.inspector.getByText('161 characters, 2 segments in GSM-7'))
})
