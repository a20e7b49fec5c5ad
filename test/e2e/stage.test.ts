import type { Locator, Page } from 'playwright-core'
import { beforeEach, expect, test } from 'vitest'
import { aStage } from '#test/support/e2e/a-stage.ts'
import { gone, parts, phoneOf, seen, text } from '#test/support/e2e/on-stage.ts'
import { runAxe } from '#test/support/e2e/run-axe.ts'
import { panels } from '#test/support/e2e/screens.ts'

const stage = aStage({ context: { reducedMotion: 'reduce' } })

beforeEach(async () => {
  await stage.page.setViewportSize({ width: 1280, height: 720 })
  await stage.page.emulateMedia({ colorScheme: 'dark', forcedColors: 'none' })
  await stage.begin()
})

/** What one can read on a page, or hear of it, that is or ends like a SID. */
function sidsIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const attributes = ['title', 'aria-label', 'aria-description', 'alt', 'placeholder', 'href']
    const said = [...document.querySelectorAll('*')].flatMap((element) => [
      ...attributes.map((name) => element.getAttribute(name) ?? ''),
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.value : '',
    ])
    const sid = /[A-Z]{2}(?:[0-9a-f]{32}|…[0-9a-f]{4})/g
    return [document.body.textContent ?? '', ...said].flatMap((words) => words.match(sid) ?? [])
  })
}

test('in a window as small as one with columns is, numbers are whole, and a notice covers neither phones nor the clock', async () => {
  const { page } = stage
  await page.setViewportSize({ width: 900, height: 650 })
  const owned = page.getByRole('region', { name: 'Owned numbers' })
  const numbers = owned.locator('[data-kind="masked"] > span:first-of-type')
  await seen(numbers.first(), parts(page).inspector)
  const missing = () => numbers.evaluateAll((all) => all.map((one) => one.scrollWidth - one.clientWidth))
  await expect.poll(missing).toEqual([0, 0])
  await page.keyboard.press('r')
  const undo = page.getByRole('button', { name: 'Undo' })
  await undo.click({ trial: true })
  const notice = await page.locator('[data-notices]').boundingBox()
  for (const place of [phoneOf(page, 'Ana').region, parts(page).clock]) {
    expect(areApart(notice, await place.boundingBox())).toBe(true)
  }
})

type Box = Awaited<ReturnType<Locator['boundingBox']>>

function areApart(a: Box, b: Box): boolean {
  if (a === null || b === null) return false
  return a.x >= b.x + b.width || b.x >= a.x + a.width || a.y >= b.y + b.height || b.y >= a.y + a.height
}

test('presenting leaves the stage alone, keeps the token hidden, survives a reload, and ends with its chip', async () => {
  const { page } = stage
  await page.keyboard.press('p')
  await seen(page.getByText('Presenting'))
  await gone(parts(page).sessions, parts(page).timeline, parts(page).inspector)
  await page.reload()
  await seen(page.getByText('Presenting'), phoneOf(page, 'Ben').message)
  await gone(parts(page).sessions)
  expect(await runAxe(page)).toEqual([])
  await page.keyboard.press('Control+k')
  await page.getByRole('option', { name: 'Connect a client…' }).click()
  const reveal = parts(page).dialog('Connect').getByRole('button', { name: 'Show Auth token' })
  expect(await reveal.getAttribute('aria-disabled')).toBe('true')
  await seen(parts(page).dialog('Connect').getByText('the token stays hidden'))
  await page.keyboard.press('Escape')
  await page.setViewportSize({ width: 640, height: 360 })
  const leave = parts(page).button('Stop presenting')
  await leave.click({ trial: true })
  for (const chip of [leave, parts(page).button('Let simulated time go on')]) {
    const box = await chip.boundingBox()
    expect(box !== null && box.x + box.width <= 640).toBe(true)
  }
  await page.setViewportSize({ width: 1280, height: 720 })
  await leave.click()
  await seen(parts(page).sessions, parts(page).timeline, parts(page).inspector)
})

test('no panel shows a SID while somebody presents', { timeout: 90_000 }, async () => {
  const { page } = stage
  await page.setViewportSize({ width: 1440, height: 900 })
  const found: string[] = []
  for (const { name, open } of panels) {
    await stage.begin()
    await page.keyboard.press('p')
    for (const button of ['Sessions column', 'Inspector column', 'Open the drawer'])
      await parts(page).button(button).click()
    await open(page)
    found.push(...(await sidsIn(page)).map((sid) => `${name}: ${sid}`))
  }
  expect(found).toEqual([])
})

test('the audience sees phones and mask as the operator has them, and can do nothing', async () => {
  const { page } = stage
  await parts(page).button('View').click()
  const [audience] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('menuitem', { name: 'Audience window' }).click(),
  ])
  await audience.emulateMedia({ reducedMotion: 'reduce' })
  const [ana, ben] = [phoneOf(page, 'Ana'), phoneOf(page, 'Ben')]
  const seenByAll = { ana: phoneOf(audience, 'Ana'), ben: phoneOf(audience, 'Ben') }
  await seen(seenByAll.ana.region, audience.getByText('simulated time, paused'))
  expect(audience.url()).toBe(`${stage.simulator.url}/?audience`)

  await ana.message.fill('Half a wo')
  await seen(seenByAll.ana.region.getByText('Half a wo'))
  await text(ben, 'STOP')
  await seen(audience.getByText('not forwarded'), parts(audience).mask.getByText('opt-out word'))
  await page
    .getByRole('button', { name: /^Ride 7/ })
    .first()
    .click()
  await seen(parts(audience).mask.locator('[data-node][data-lit="selected"]'))

  expect(await audience.getByRole('button').count()).toBe(0)
  expect(await audience.getByRole('textbox').count()).toBe(0)
  expect(await sidsIn(audience)).toEqual([])
  // What is masked is meant to be read; nobody's own number and no SID is in the page at all.
  const source = await audience.evaluate(() => document.documentElement.outerHTML)
  expect(source.match(/555[^0-9]{0,3}01\d\d|[A-Z]{2}[0-9a-f]{32}/g)).toBeNull()

  const second = await page.context().newPage()
  await second.goto(stage.simulator.windowUrl)
  await seen(phoneOf(second, 'Ana').region)
  await second.getByRole('button', { name: 'Options of Ben' }).click()
  await second.getByRole('menuitem', { name: 'Hide' }).click()
  await gone(phoneOf(second, 'Ben').region)
  await second.close()
  await ana.message.fill('Half a word')
  await seen(seenByAll.ana.region.getByText('Half a word'), seenByAll.ben.region)

  const found: string[] = []
  for (const look of ['dark', 'light', 'forced'] as const) {
    const isForced = look === 'forced'
    await audience.emulateMedia({ colorScheme: isForced ? 'light' : look, forcedColors: isForced ? 'active' : 'none' })
    found.push(...(await runAxe(audience)).map((violation) => `${look}: ${violation}`))
  }
  expect(found).toEqual([])
  await page.getByRole('button', { name: 'Options of Ana' }).click()
  await page.getByRole('menuitem', { name: 'Hide' }).click()
  await gone(seenByAll.ana.region)
  // Nor does the window get it: neither from the simulator nor from the operator’s window.
  const told: (string | Buffer)[] = []
  audience.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => told.push(payload)))
  await audience.addInitScript(hearStageChannel)
  await audience.reload()
  await seen(seenByAll.ben.region)
  await gone(seenByAll.ana.region)
  const heard = await audience.evaluate(() => String(Reflect.get(window, 'heard')))
  expect([told.join().includes('"snapshot"'), heard.includes('"staging"')]).toEqual([true, true])
  expect(`${told.join()} ${heard}`.match(/\+1415555\d{4}/g)?.filter((number) => /01\d\d$/.test(number)) ?? []).toEqual(
    [],
  )
  await audience.close()
})

/** Keeps in the page what its windows say to each other. */
function hearStageChannel(): void {
  const heard: string[] = []
  Reflect.set(window, 'heard', heard)
  new BroadcastChannel('masquerade.stage').onmessage = ({ data }) => heard.push(JSON.stringify(data))
}

test('phones change places by key and by pointer, and find them again after a reload', async () => {
  const { page } = stage
  const left = () => page.locator('[data-phone]').first().getAttribute('data-phone')
  const [ana, ben] = ['+14155550111', '+14155550122']
  const isAnaWriting = () => phoneOf(page, 'Ana').message.evaluate((field) => field === document.activeElement)
  await phoneOf(page, 'Ana').message.fill('Still here')
  await page.keyboard.press('Alt+Shift+ArrowRight')
  await expect.poll(left).toBe(ben)
  await expect.poll(isAnaWriting).toBe(true)
  expect(await phoneOf(page, 'Ana').message.inputValue()).toBe('Still here')
  await page.reload()
  await seen(phoneOf(page, 'Ana').message)
  expect(await left()).toBe(ben)
  await page.getByRole('heading', { name: 'Ben' }).dragTo(phoneOf(page, 'Ana').conversation)
  await expect.poll(left).toBe(ana)
  await page.keyboard.press('1')
  await expect.poll(isAnaWriting).toBe(true)
  expect(await stage.complaints()).toEqual([])
})

test('it rings and ticks once somebody wants it to, and remembers that', async () => {
  const { page } = stage
  await page.evaluate(countTones)
  const tones = () => page.evaluate(() => Number(Reflect.get(window, 'tones')))
  const [ana, ben] = [phoneOf(page, 'Ana'), phoneOf(page, 'Ben')]
  await text(ana, 'Unheard')
  await seen(ben.bubble('Unheard'))
  expect(await tones()).toBe(0)
  await ben.message.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
  await page.keyboard.press('m')
  await expect.poll(tones).toBe(1)
  await text(ana, 'Heard')
  await expect.poll(tones).toBe(2)
  await ana.call.click()
  await expect.poll(tones).toBeGreaterThan(9)
  await ben.decline.click()
  await page.reload()
  await parts(page).button('View').click()
  await seen(page.getByRole('menuitem', { name: 'Sound off' }))
})

/** Counts in the page what it plays. */
function countTones(): void {
  Reflect.set(window, 'tones', 0)
  const { start } = OscillatorNode.prototype
  OscillatorNode.prototype.start = function (when) {
    Reflect.set(window, 'tones', Number(Reflect.get(window, 'tones')) + 1)
    start.call(this, when)
  }
}

test('who has never seen it takes the first steps with the keyboard alone, and each is ticked off as it happens', async () => {
  const { page } = stage
  const card = page.getByRole('region', { name: 'First steps' })
  const count = (done: number) => seen(card.getByText(`${done} of 5`))
  const type = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const tabTo = async (name: string | RegExp) => {
    const target = page.getByRole('button', { name }).first()
    for (let stops = 0; stops < 150; stops += 1) {
      if (await target.evaluate((button) => button === document.activeElement)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`Tab does not reach ${name}.`)
  }
  await count(0)
  expect(await runAxe(page, { within: '[aria-label="First steps"]' })).toEqual([])
  await type('1', 'H', 'i', 'Enter')
  await count(1)
  await tabTo(/^Ride 7/)
  await type('Enter')
  await count(2)
  await type('2', 'S', 'T', 'O', 'P', 'Enter')
  await count(3)
  await type('Escape', 'w')
  await seen(parts(page).inspector.getByText('Stopped here'))
  await count(4)
  await type('x')
  await seen(card.getByText('The session has ended.', { exact: false }))
  await type('1', 'H', 'i', 'Enter')
  await count(5)
  await seen(card.getByText('That is how masking works'), parts(page).mask.getByText('out of session · 80905'))
  await tabTo('Close the first steps')
  await type('Enter')
  await gone(card)
  await page.reload()
  await seen(phoneOf(page, 'Ana').message)
  await gone(card)
  await type('?')
  await page.getByRole('button', { name: 'Take the first steps' }).click()
  await count(0)
  expect(await stage.complaints()).toEqual([])
})
