import type { Page } from 'playwright-core'
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
  await parts(page).button('Stop presenting').click()
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
  expect(await audience.locator('body').textContent()).not.toMatch(/555 01\d\d/)

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
  await audience.reload()
  await seen(seenByAll.ben.region)
  await gone(seenByAll.ana.region)
  await audience.close()
})

test('phones change places by key and by pointer, and find them again after a reload', async () => {
  const { page } = stage
  const left = () => page.locator('[data-phone]').first().getAttribute('data-phone')
  const [ana, ben] = ['+14155550111', '+14155550122']
  await phoneOf(page, 'Ana').message.fill('Still here')
  await page.keyboard.press('Alt+Shift+ArrowRight')
  await expect.poll(left).toBe(ben)
  expect(await phoneOf(page, 'Ana').message.evaluate((field) => field === document.activeElement)).toBe(true)
  expect(await phoneOf(page, 'Ana').message.inputValue()).toBe('Still here')
  await page.reload()
  await seen(phoneOf(page, 'Ana').message)
  expect(await left()).toBe(ben)
  await page.getByRole('heading', { name: 'Ben' }).dragTo(phoneOf(page, 'Ana').conversation)
  await expect.poll(left).toBe(ana)
  await page.keyboard.press('1')
  expect(await phoneOf(page, 'Ana').message.evaluate((field) => field === document.activeElement)).toBe(true)
  expect(await stage.complaints()).toEqual([])
})
