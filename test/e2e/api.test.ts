import type { Download } from 'playwright-core'
import twilio from 'twilio'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { aStage } from '#test/support/e2e/a-stage.ts'
import { onStage, phoneOf, seen, text } from '#test/support/e2e/on-stage.ts'

const stage = aStage()
let client: twilio.Twilio
const { ana, ben, screen } = onStage(stage)

beforeAll(() => {
  const { url, accountSid, authToken } = stage.simulator
  client = twilio(accountSid, authToken)
  for (const api of [client.proxy, client.monitor, client.api]) api.baseUrl = url
})

beforeEach(() => stage.begin())

const tab = (name: string) => stage.page.getByRole('tab', { name, exact: true }).click()
const row = (name: RegExp) => stage.page.getByRole('row', { name })

async function ride() {
  const [service] = await client.proxy.v1.services.list()
  const of = client.proxy.v1.services(service?.sid ?? '')
  const [session] = await of.sessions.list()
  return { of, session: of.sessions(session?.sid ?? '') }
}

test('before the first request the panel leads to how one is made', async () => {
  await tab('API')
  await seen(stage.page.getByText('No client has asked anything yet'))
  await stage.page.getByRole('button', { name: 'Connect a client' }).click()
  await seen(screen.dialog('Connect'))
})

test('a session that the official client makes, fills and closes shows in the window at once', async () => {
  const { of } = await ride()
  const made = await of.sessions.create({ uniqueName: 'Ride 8', ttl: 600 })
  await seen(screen.sessions.getByRole('button', { name: /^Ride 8 open/ }))
  await of.sessions(made.sid).participants.create({ identifier: '+14155550188', friendlyName: 'Chloé' })
  await seen(phoneOf(stage.page, '+14155550188').region)
  await of.sessions(made.sid).update({ status: 'closed' })
  await seen(screen.sessions.getByRole('button', { name: /^Ride 8 closed/ }))
  await of.sessions(made.sid).remove()
  await seen(screen.timeline.getByRole('row', { name: /was deleted/ }))
})

test('a message that the official client sends arrives on the phone, as from the masked number', async () => {
  const { session } = await ride()
  const [first] = await session.participants.list()
  await session.participants(first?.sid ?? '').messageInteractions.create({ body: 'Your driver is near' })
  await seen(ana.bubble('Your driver is near'), screen.mask.getByText('Your driver is near'))
})

test('what people do in the window is what the official client reads', async () => {
  await text(ben, 'On my way')
  await seen(ana.bubble('On my way'))
  const { of, session } = await ride()
  const interactions = await session.interactions.list()
  expect(interactions.map(({ data }) => data)).toContain('{"body":"On my way"}')
  await text(ben, 'STOP')
  await seen(stage.page.getByText(/not forwarded · 80901/))
  expect((await client.monitor.v1.alerts.list()).map(({ errorCode }) => errorCode)).toEqual(['80901'])
  await screen.sessions.getByRole('button', { name: 'Actions for Ride 7' }).click()
  await stage.page.getByRole('menuitem', { name: /Close/ }).click()
  await seen(screen.mask.getByText('out of session'))
  expect((await of.sessions.list()).map(({ status }) => status)).toEqual(['closed'])
})

test('each request is a row as soon as it is answered; selecting it lights what it changed and gives it as cURL', async () => {
  await tab('API')
  const { session } = await ride()
  const [first] = await session.participants.list()
  await session.participants(first?.sid ?? '').messageInteractions.create({ body: 'Two minutes' })
  await row(/POST.*MessageInteractions.*Body=Two minutes.*200/).click()
  await seen(screen.inspector.getByRole('heading', { name: 'POST MessageInteractions: 200' }))
  await seen(ana.conversation.locator('[data-lit="selected"]', { hasText: 'Two minutes' }))
  const shell = await screen.inspector.getByRole('figure').filter({ hasText: 'cURL' }).textContent()
  expect(shell).toContain('curl -u "$TWILIO_ACCOUNT_SID:$TWILIO_AUTH_TOKEN" -X POST')
  expect(shell).not.toContain(stage.simulator.authToken)
  await tab('Timeline')
  await seen(screen.timeline.locator('[aria-selected="true"]', { hasText: 'Two minutes' }))
  expect(await stage.complaints()).toEqual([])
})

test('a refusal tells its code, and why where a rule decided it; filters find it', async () => {
  const { of } = await ride()
  for (const uniqueName of ['Ride 8', 'Ride 9']) {
    const { sid } = await of.sessions.create({ uniqueName })
    const added = of.sessions(sid).participants.create({ identifier: '+14155550111' })
    if (uniqueName === 'Ride 9') await expect(added).rejects.toMatchObject({ status: 400 })
    else await added
  }
  await tab('API')
  await stage.page.getByRole('combobox', { name: 'Status' }).click()
  await stage.page.getByRole('option', { name: '4xx refused' }).click()
  const refused = stage.page.getByRole('grid', { name: 'Requests' }).getByRole('row')
  await expect.poll(() => refused.count()).toBe(1)
  await refused.getByRole('button', { name: 'Why?' }).click()
  await seen(screen.inspector.getByText('Stopped here'))
  await stage.page.getByRole('combobox', { name: 'Resource' }).click()
  await stage.page.getByRole('option', { name: 'Alerts', exact: true }).click()
  await stage.page.getByRole('button', { name: 'Show all requests' }).click()
  await seen(row(/GET.*Services.*200/).first())
})

test('pointing at something previews it elsewhere, and leaving it ends that', async () => {
  await text(ben, 'Look at me')
  await seen(ana.bubble('Look at me'))
  await row(/Look at me/).hover()
  const lit = ana.conversation.locator('[data-lit="previewed"]', { hasText: 'Look at me' })
  await seen(lit)
  await screen.clock.hover()
  await lit.waitFor({ state: 'detached' })
  await screen.sessions.getByRole('button', { name: /^Ride 7/ }).click()
  await seen(ana.conversation.locator('[data-lit="selected"]', { hasText: 'Look at me' }))
  await seen(screen.timeline.locator('[aria-selected="true"]', { hasText: 'Look at me' }))
})

test('a webhook goes to a responder chosen in the window, and is listed with its answer and sent again', async () => {
  await tab('Webhooks')
  await tab('Addresses')
  await stage.page.getByRole('combobox', { name: /^Intercept of rides/ }).click()
  await stage.page.getByRole('option', { name: 'Responder block' }).click()
  await tab('Deliveries')
  await text(ben, 'Blocked by a webhook')
  await row(/intercept.*403/).click()
  await seen(ben.conversation.locator('[data-lit="selected"]', { hasText: 'Blocked by a webhook' }))
  await screen.inspector.getByRole('button', { name: 'Send again' }).click()
  await expect.poll(() => row(/intercept.*403/).count()).toBe(2)
  const [service] = await client.proxy.v1.services.list()
  expect(service?.interceptCallbackUrl).toBe('https://responder.test/block')
  expect(await stage.complaints()).toEqual([])
})

test('the ladder of a session is saved as SVG and PNG without a real number', async () => {
  await text(ben, 'Mine is 415-555-0122')
  await seen(ana.bubble('Mine is 415-555-0122'))
  await tab('Sequence')
  await seen(stage.page.getByRole('button', { name: /“Mine is 415-555-0122”, Ben to \+1 415 555 3434/ }))
  const save = async (name: string) => {
    const [download] = await Promise.all([
      stage.page.waitForEvent('download'),
      stage.page.getByRole('button', { name, exact: true }).click(),
    ])
    return download
  }
  const svg = await contentOf(await save('SVG'))
  expect(svg.toString()).toContain('to +1 415 555 3434')
  expect(svg.toString().replaceAll(/\D/g, '')).not.toMatch(/41555501(11|22)/)
  const png = await contentOf(await save('PNG'))
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect(await stage.complaints()).toEqual([])
})

async function contentOf(download: Download): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk)
  return Buffer.concat(chunks)
}
