import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { aStage } from '#test/support/e2e/a-stage.ts'
import { gone, onStage, phoneOf, say, seen, text } from '#test/support/e2e/on-stage.ts'
import { watchMasking } from '#test/support/e2e/watch-masking.ts'

const stage = aStage()
const { ana, ben, screen } = onStage(stage)
let foundOnPhones: () => Promise<readonly string[]>

beforeAll(async () => {
  foundOnPhones = await watchMasking(stage.page, [
    { label: 'Ana', number: '4155550122' },
    { label: 'Ben', number: '4155550111' },
  ])
})

beforeEach(() => stage.begin())

afterEach(async () => {
  expect(await foundOnPhones(), 'a real number of the other side was on a phone').toEqual([])
  await seen(screen.leaks.getByText(/leaks 0\/\d+/))
})

test('a first launch shows two phones, an active session and one exchanged message', async () => {
  await seen(
    ana.bubble("Hi Ben, I'm outside — blue jacket."),
    ben.bubble("Hi Ben, I'm outside — blue jacket."),
    screen.sessions.getByText('Ride 7'),
    screen.mask.getByText('Ride 7'),
    screen.leaks.getByText('leaks 0/1'),
  )
  expect(await stage.page.getByRole('region', { name: /^Phone / }).count()).toBe(2)
})

test('the page’s main thread works less than a second to show the first scene', async () => {
  const probe = await stage.page.context().newCDPSession(stage.page)
  await probe.send('Performance.enable', { timeDomain: 'threadTicks' })
  await stage.page.reload()
  await seen(ben.bubble("Hi Ben, I'm outside — blue jacket."))
  const { metrics } = await probe.send('Performance.getMetrics')
  await probe.detach()
  expect(metrics.find(({ name }) => name === 'TaskDuration')?.value).toBeLessThan(1)
})

test('a text arrives from the number that its reader knows, and so does the answer', async () => {
  await text(ana, 'I am at the gate')
  await seen(ben.bubble('I am at the gate'), ben.region.getByRole('button', { name: 'To +1 415 555 3434' }))
  await text(ben, 'Two minutes')
  await seen(ana.bubble('Two minutes'), ana.region.getByRole('button', { name: 'To +1 415 555 1212' }))
  await seen(
    screen.timeline.getByRole('row', { name: /Ben .*3434.* Ride 7 .*1212.* Ana forwarded “Two minutes”/ }),
    screen.mask.getByText('Two minutes'),
    screen.leaks.getByText('leaks 0/3'),
  )
})

test('a call rings, is answered, carries words both ways and ends for both', async () => {
  await ben.call.click()
  await ana.answer.click()
  await say(ben, 'I see the blue jacket')
  await seen(ana.captions.getByText('I see the blue jacket'))
  await say(ana, 'Then stop here')
  await seen(ben.captions.getByText('Then stop here'))
  await stage.keepPicture('call')
  await ana.hangUp.click()
  await gone(ana.hangUp, ben.hangUp)
  await seen(ben.conversation.getByText('Outgoing call for 0 s'), ana.conversation.getByText('Incoming call for 0 s'))
})

test('a declined call is busy for the one who called', async () => {
  await ana.call.click()
  await ben.decline.click()
  await gone(ben.answer, ana.hangUp)
  await seen(ana.conversation.getByText('Outgoing call, busy'), ben.conversation.getByText('Incoming call, declined'))
})

test('STOP is marked beside its bubble, outside of the phone, and Why? names the rule that failed', async () => {
  await text(ben, 'STOP')
  const mark = stage.page.getByText(/not forwarded · 80901/)
  await seen(mark)
  expect(await ana.bubble('STOP').count()).toBe(0)
  const place = async () => {
    const [flag, frame, bubble] = await Promise.all([
      mark.boundingBox(),
      ben.region.boundingBox(),
      ben.bubble('STOP').boundingBox(),
    ])
    if (flag === null || frame === null || bubble === null) return 'the mark, the phone or the bubble is gone'
    const isOutside = flag.x + flag.width <= frame.x || flag.x >= frame.x + frame.width
    return { isOutside, isBeside: flag.y < bubble.y + bubble.height && flag.y + flag.height > bubble.y }
  }
  await expect.poll(place).toEqual({ isOutside: true, isBeside: true })

  await mark.getByRole('button', { name: 'Why?' }).click()
  const why = screen.inspector.getByRole('region', { name: 'Why?' })
  await seen(why.getByText('Stopped here'), why.getByText('What would have let it pass'))
  const words = (await why.textContent()) ?? ''
  expect(words.indexOf('Stopped here')).toBeLessThan(words.indexOf('What had passed'))
  const source = why.getByRole('link', { name: 'Where the rule comes from' }).first()
  expect(await source.getAttribute('href')).toMatch(/^https:\/\/(www|help)\.twilio\.com\//)
  await seen(screen.inspector.getByText('80901').first())
  await stage.keepPicture('scene')
})

test('after STOP nothing reaches that person from that number until START', async () => {
  await text(ben, 'STOP')
  await screen.tab('Opt-outs').click()
  const block = stage.page.getByRole('row', { name: /Ben \+1 415 555 3434 masked .*STOP/ })
  await seen(block)
  await text(ana, 'Are you there?')
  await seen(stage.page.getByText(/not forwarded · 21610/))
  expect(await ben.bubble('Are you there?').count()).toBe(0)
  await stage.keepPicture('opt-out')
  await text(ben, 'START')
  await gone(block)
  await text(ana, 'And now?')
  await seen(ben.bubble('And now?'))
})

test('the next event closes a session whose time has come, and texts are out of session', async () => {
  await screen.clock.getByRole('button', { name: 'Next event' }).click()
  await seen(screen.sessions.getByText('Closed', { exact: false }).first(), screen.mask.getByText('out of session'))
  await text(ana, 'Still there?')
  await seen(stage.page.getByText(/not forwarded · 80\d{3}/))
  expect(await ben.bubble('Still there?').count()).toBe(0)
})

test('advancing past the expiry closes the session', async () => {
  const dialog = screen.dialog('Advance the clock')
  await stage.page.getByRole('button', { name: 'Advance by' }).click()
  await stage.page.getByRole('menuitem', { name: 'Advance by…' }).click()
  await dialog.getByRole('textbox', { name: 'Amount' }).fill('61')
  await dialog.getByRole('button', { name: 'Advance' }).click()
  await gone(dialog)
  await seen(screen.mask.getByText('out of session'), screen.timeline.getByText('ran out of time and closed'))
})

test('a new session joins the same two people through other numbers', async () => {
  const dialog = screen.dialog('New session')
  await screen.button('New session').click()
  await dialog.getByRole('button', { name: 'Create session' }).click()
  await gone(dialog)
  await seen(screen.sessions.getByText('Ride 8'), screen.mask.getByText('Ride 8'))
  await ana.region.getByRole('button', { name: /^To / }).click()
  await stage.page.getByRole('menuitem', { name: '+1 415 555 3434' }).click()
  await text(ana, 'On the other line')
  await seen(ben.bubble('On the other line'), ben.region.getByRole('button', { name: 'To +1 415 555 1212' }))
})

test('a phone that is added comes on stage under its name', async () => {
  const dialog = screen.dialog('Add a phone')
  await screen.button('Add a phone').first().click()
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Cleo')
  await dialog.getByRole('button', { name: 'Add phone' }).click()
  await gone(dialog)
  await seen(phoneOf(stage.page, 'Cleo').region)
  await stage.keepPicture('three-phones')
})

test('Connect shows where the API is and hides the token until it is asked for', async () => {
  const dialog = screen.dialog('Connect')
  const { url, accountSid, authToken } = stage.simulator
  await screen.button('API').click()
  await seen(dialog.getByText(url, { exact: true }), dialog.getByText(accountSid, { exact: true }))
  expect(await dialog.innerHTML()).not.toContain(authToken)
  await dialog.getByRole('button', { name: 'Show Auth token' }).click()
  await seen(dialog.getByText(authToken, { exact: true }))
  await stage.keepPicture('connect')
  await dialog.getByRole('button', { name: 'Close' }).click()
  await gone(dialog)
})

test('the view menu changes the theme, and a reload keeps it', async () => {
  const colour = () => stage.page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const light = await colour()
  await screen.button('View').click()
  await stage.page.getByRole('menuitemradio', { name: 'Dark' }).click()
  await expect.poll(colour).not.toBe(light)
  const dark = await colour()
  await stage.page.reload()
  await seen(ben.bubble("Hi Ben, I'm outside — blue jacket."))
  expect(await colour()).toBe(dark)
  await stage.keepPicture('dark')
})

test('restarting the scene begins it again', async () => {
  await text(ana, 'Soon forgotten')
  await seen(ben.bubble('Soon forgotten'))
  await screen.button('Scene').click()
  await stage.page.getByRole('menuitem', { name: 'Restart the scene' }).click()
  await gone(ana.bubble('Soon forgotten'), ben.bubble('Soon forgotten'))
  await seen(ben.bubble("Hi Ben, I'm outside — blue jacket."), screen.leaks.getByText('leaks 0/1'))
})
