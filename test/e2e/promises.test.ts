import { beforeEach, expect, test } from 'vitest'
import { aStage } from '#test/support/e2e/a-stage.ts'
import { gone, onStage, seen, text } from '#test/support/e2e/on-stage.ts'

const stage = aStage({ context: { permissions: ['clipboard-read', 'clipboard-write'] } })
const { ana, ben, screen } = onStage(stage)

beforeEach(() => stage.begin())

const rows = () => stage.page.getByRole('grid', { name: 'Timeline rows' }).getByRole('row')
const clipboard = () => stage.page.evaluate(() => navigator.clipboard.readText())

test('selecting a bubble lights its row and the mask and fills the inspector, and Esc clears it all', async () => {
  await text(ben, 'Light me')
  await ana.bubble('Light me').click()
  const lit = stage.page.locator('[data-lit="selected"]', { hasText: 'Light me' })
  await seen(screen.inspector.getByRole('heading', { name: 'Message forwarded' }))
  await seen(
    screen.timeline.locator('[aria-selected="true"]', { hasText: 'Light me' }),
    screen.mask.locator('[data-lit="selected"]', { hasText: 'Light me' }).first(),
    ben.conversation.locator('[data-lit="selected"]', { hasText: 'Light me' }),
  )
  await stage.page.keyboard.press('Escape')
  await seen(screen.inspector.getByText('Nothing selected'))
  await expect.poll(() => lit.count()).toBe(0)
})

test('Why? begins with the rule that said no, and has its code, what would have let it pass, and a public page', async () => {
  await text(ben, 'STOP')
  await rows().filter({ hasText: 'STOP' }).getByRole('button', { name: 'Why?' }).click()
  const why = screen.inspector.getByRole('region', { name: 'Why?' })
  await seen(
    why.getByText('Stopped here'),
    why.getByText('What would have let it pass'),
    why.getByText(/80901/).first(),
  )
  const words = (await why.textContent()) ?? ''
  expect(words.indexOf('Stopped here')).toBeLessThan(words.indexOf('What had passed'))
  expect(await why.getByRole('link').first().getAttribute('href')).toMatch(/^https:\/\/(www|help)\.twilio\.com\//)
})

test('simulated time says that it is simulated and stands, and a session shows what is left of it on its row and the mask', async () => {
  const time = screen.clock.getByText('simulated time, paused')
  await seen(time, screen.sessions.getByText('1 h', { exact: true }), screen.mask.getByText('1 h left'))
  await screen.clock.getByRole('button', { name: 'Run' }).click()
  await seen(screen.clock.getByText('simulated time, running ×1'))
  await screen.clock.getByRole('button', { name: 'Pause' }).click()
  await seen(time)
})

test('what cannot be pressed now is reached by the keyboard and says why', async () => {
  await stage.simulator.ask('POST', '/reset', { empty: true })
  await seen(stage.page.getByText('No phones yet'))
  const next = screen.clock.getByRole('button', { name: 'Next event' })
  await next.focus()
  expect(await next.evaluate((button) => button === document.activeElement)).toBe(true)
  const reason = await next.evaluate(
    (button) => document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent,
  )
  expect(reason).toBe('No session will expire and no phone rings.')
  expect(await next.getAttribute('aria-disabled')).toBe('true')
})

test('what finds nothing names what was looked for and offers to clear it', async () => {
  await screen.timeline.getByRole('searchbox', { name: 'Search the timeline' }).fill('zebra')
  await seen(stage.page.getByText('No row matches “zebra”'))
  await stage.page.getByRole('button', { name: 'Show everything' }).click()
  await expect.poll(() => rows().count()).toBe(4)
})

test('who reads older rows is told how many came, and stays where they are', async () => {
  const send = (count: number, word: string) =>
    Promise.all(
      Array.from({ length: count }, (_, place) =>
        stage.simulator.ask('POST', '/phones/%2B14155550111/messages', {
          to: '+14155551212',
          body: `${word} ${place}`,
        }),
      ),
    )
  await send(30, 'Early')
  await seen(rows().filter({ hasText: 'Early 29' }))
  const top = rows().filter({ hasText: 'was opened' })
  await stage.page.getByRole('grid', { name: 'Timeline rows' }).press('Home')
  await seen(top)
  await send(2, 'Late')
  const pill = screen.timeline.getByRole('button', { name: '2 new' })
  await seen(pill, top)
  await pill.click()
  await gone(pill)
  await seen(rows().filter({ hasText: 'Late 1' }))
})

test('restart and delete ask nothing, and both can be undone', async () => {
  await text(ana, 'Keep this')
  await seen(ben.bubble('Keep this'))
  await stage.page.keyboard.press('Escape')
  await screen.sessions.getByRole('button', { name: /^Ride 7/ }).press('Delete')
  await gone(screen.sessions.getByText('Ride 7'))
  await expect.poll(() => stage.page.locator(':focus').textContent()).toContain('New session')
  await stage.page.getByRole('button', { name: 'Undo' }).click()
  await seen(screen.sessions.getByText('Ride 7'))
  await screen.clock.hover()
  await stage.page.getByRole('button', { name: 'Scene' }).click()
  await stage.page.getByRole('menuitem', { name: /^Restart the scene/ }).click()
  await gone(ben.bubble('Keep this'))
  await stage.page.getByRole('button', { name: 'Undo' }).click()
  await seen(ben.bubble('Keep this'))
  await gone(stage.page.getByRole('button', { name: 'Undo' }))
})

test('a mode is a chip with its way out', async () => {
  await seen(stage.page.getByText('Paused', { exact: true }))
  await stage.page.getByRole('button', { name: 'Let simulated time go on' }).click()
  await gone(stage.page.getByText('Paused', { exact: true }))
  await seen(screen.clock.getByRole('button', { name: 'Pause' }))
})

test('what is copied masks real numbers, unless Alt is held', async () => {
  await ana.bubble("Hi Ben, I'm outside — blue jacket.").click()
  await screen.inspector.getByRole('button', { name: 'The same in code' }).click()
  const copy = screen.inspector.getByRole('button', { name: 'Copy Write it, cURL' })
  await copy.click()
  await expect.poll(clipboard).toContain('/simulator/v1/phones/%2B•••••••••11/messages')
  await stage.page.keyboard.down('Alt')
  await screen.inspector.getByRole('button', { name: 'Copied' }).click()
  await stage.page.keyboard.up('Alt')
  await expect.poll(clipboard).toContain('/simulator/v1/phones/%2B14155550111/messages')
})

test('every button and tab on stage is at least 24 pixels high and wide', async () => {
  const small = await stage.page.evaluate(() =>
    [...document.querySelectorAll('button, [role="tab"], [role="combobox"]')]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ element, box }) => `${element.textContent} ${box.width}×${box.height}`),
  )
  expect(small).toEqual([])
})
