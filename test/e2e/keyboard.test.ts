import { beforeEach, expect, test } from 'vitest'
import { aStage } from '#test/support/e2e/a-stage.ts'
import { gone, onStage, seen } from '#test/support/e2e/on-stage.ts'

const stage = aStage()
const { ana, ben, screen, press } = onStage(stage)

beforeEach(() => stage.begin())

function type(words: string): Promise<void> {
  return stage.page.keyboard.type(words)
}

/** What has the focus: its accessible name and the phone, dialog or other part that it is in. */
function focus() {
  return stage.page.evaluate(() => {
    const here = document.activeElement
    const part = here?.parentElement?.closest('[aria-label], [role=dialog]')
    return {
      name: here?.getAttribute('aria-label') ?? here?.textContent?.trim() ?? '',
      inside: part?.getAttribute('aria-label') ?? part?.getAttribute('role') ?? null,
    }
  })
}

const focused = (expected: Partial<Awaited<ReturnType<typeof focus>>>) => expect.poll(focus).toMatchObject(expected)

/** Tabs on, or back, until the focus is on what is asked for. */
async function tabTo(name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stops = 0; stops < 80; stops += 1) {
    await press(key)
    if ((await focus()).name.startsWith(name)) return
  }
  throw new Error(`${key} does not reach ${name}.`)
}

test('a number goes to its phone, Return sends and Shift+Return breaks the line', async () => {
  await press('1')
  await focused({ name: 'Message', inside: 'Phone Ana' })
  await type('First line')
  await press('Shift+Enter')
  await type('second line')
  await press('Enter')
  await seen(ben.conversation.getByText('First line second line'))
  expect(await ben.conversation.getByText('First line').textContent()).toBe('First line\nsecond line')
  await focused({ name: 'Message', inside: 'Phone Ana' })
  await tabTo('Message')
  await focused({ name: 'Message', inside: 'Phone Ben' })
})

test('a call is made with C, answered with A, talked and hung up, with H or by its button; a digit in it is a tone', async () => {
  await press('2', 'Escape')
  await focused({ name: 'Phone Ben' })
  await press('c')
  await seen(ana.answer)
  await focused({ name: 'Hang up', inside: 'Phone Ben' })
  await press('a')
  await focused({ name: 'Speak', inside: 'Phone Ana' })
  await press('Escape', 'h')
  await seen(ana.conversation.getByText('Incoming call for 0 s'), ben.conversation.getByText('Outgoing call for 0 s'))
  await focused({ name: 'Phone Ana' })
  await press('c')
  await seen(ben.answer)
  await focused({ name: 'Hang up', inside: 'Phone Ana' })
  await press('a')
  await seen(ben.hangUp)
  await focused({ name: 'Speak', inside: 'Phone Ben' })
  await type('a d 1 . n')
  await press('Enter')
  await seen(ana.captions.getByText('a d 1 . n'))
  await tabTo('Hang up')
  await press('2')
  await seen(ana.captions.getByText('2'))
  await press('Enter')
  await seen(
    ana.conversation.getByText('Outgoing call for 0 s').last(),
    ben.conversation.getByText('Incoming call for 0 s'),
  )
  await focused({ name: 'Message', inside: 'Phone Ben' })
})

test('a ringing phone takes no focus, is declined with D, and Answer is its first stop', async () => {
  await press('2')
  await type('I am wri')
  await stage.simulator.ask('POST', '/phones/%2B14155550111/calls', { to: '+14155551212' })
  await seen(ben.answer)
  await focused({ name: 'Message', inside: 'Phone Ben' })
  await type('ting')
  expect(await ben.message.inputValue()).toBe('I am writing')
  await press('Shift+Tab', 'd')
  await gone(ben.answer)
  await seen(ana.conversation.getByText('Outgoing call, busy'))

  await press('1')
  await tabTo('Call', 'Shift+Tab')
  await press('Enter')
  await seen(ben.answer)
  await tabTo('Answer')
  await press('Shift+Tab')
  expect((await focus()).inside).not.toBe('Phone Ben')
  await press('Tab', 'Enter')
  await seen(ben.hangUp)
})

test('opting out, asking why, and going on from where one asked', async () => {
  await press('2')
  await type('STOP')
  await press('Enter')
  await seen(stage.page.getByText(/not forwarded · 80901/))
  await tabTo('Why?')
  await press('Enter')
  await seen(screen.inspector.getByText('Stopped here'))
  await focused({ name: 'Message not forwarded' })
  await press('Escape')
  await focused({ name: 'Why?' })
  await press('w')
  await seen(screen.inspector.getByText('Stopped here'))
  expect(await screen.inspector.evaluate(({ parentElement: column }) => column?.scrollHeight)).toBe(
    await screen.inspector.evaluate(({ parentElement: column }) => column?.clientHeight),
  )
  await press('2')
  await type('START')
  await press('Enter', 'Tab', '1')
  await type('Welcome back')
  await press('Enter')
  await seen(ben.bubble('Welcome back'))
})

test('Space runs and pauses, a full stop goes to the next event, a comma takes it back', async () => {
  await press('Space')
  await seen(screen.clock.getByRole('button', { name: 'Pause' }))
  await press('Space')
  await seen(screen.clock.getByRole('button', { name: 'Run' }))
  await press('.')
  await seen(screen.mask.getByText('out of session'))
  await press(',')
  await gone(screen.mask.getByText('out of session'))
  await seen(screen.clock.getByRole('button', { name: 'Run' }))
})

test('Space belongs to the button that has the focus; what is closed gives it back at once, and the next key acts', async () => {
  const dialog = screen.dialog('All keys')
  await tabTo('All keys')
  await press('Space')
  await seen(dialog)
  await press('Escape', 'n')
  await seen(screen.dialog('New session'))
  await press('Escape')
  await focused({ name: 'All keys' })
  await screen.timeline.getByRole('combobox', { name: 'Outcome' }).focus()
  await press('1')
  await focused({ name: 'Message', inside: 'Phone Ana' })
  await seen(screen.clock.getByRole('button', { name: 'Run' }))
})

test('letters, digits and signs never act while one types', async () => {
  const typed = "n r a d 1 2 . , [ ] / ` ? it's all text"
  await press('1')
  await type(typed)
  expect(await ana.message.inputValue()).toBe(typed)
  await seen(screen.clock.getByRole('button', { name: 'Run' }), screen.timeline)
  expect(await stage.page.getByRole('dialog').count()).toBe(0)
})

test('N makes a session, by keyboard from the first field to the last', async () => {
  const dialog = screen.dialog('New session')
  await press('n')
  await seen(dialog)
  await expect.poll(() => dialog.getByRole('textbox', { name: 'Name' }).inputValue()).toBe('Ride 8')
  await tabTo('Create session')
  await press('Enter')
  await gone(dialog)
  await seen(screen.sessions.getByText('Ride 8'), screen.inspector.getByText('Ride 8'))
})

test('the grave key closes the drawer, and what is closed is not in the page', async () => {
  await seen(screen.timeline)
  await press('`')
  await gone(screen.timeline)
  await expect.poll(() => screen.timeline.count()).toBe(0)
  await press('`')
  await seen(screen.timeline)
})

test('the palette opens again while it is closing, with nothing in it, and takes what is typed', async () => {
  const dialog = screen.dialog('Command palette')
  await press('Control+k')
  await seen(dialog)
  await type('zzz')
  await press('Escape', 'Control+k')
  await focused({ name: '' })
  await type('Connect')
  await expect.poll(() => dialog.getByRole('combobox').inputValue()).toBe('Connect')
  await press('Enter')
  await seen(screen.dialog('Connect'))
})

test('the palette opens while typing, and does what is chosen', async () => {
  const dialog = screen.dialog('Command palette')
  await press('1')
  await press('Control+k')
  await seen(dialog.getByRole('combobox'))
  await type('only calls')
  await seen(dialog.getByRole('option', { name: 'Lesson: Only calls, only texts', selected: true }))
  await press('Control+a')
  await type('opt-outs')
  await press('Enter')
  await gone(dialog)
  await seen(stage.page.getByText('Nobody has opted out'))
  await screen.button('Text STOP as Ben').press('Enter')
  await seen(screen.button('Text START as Ben'))
  await focused({ name: 'Opt-outs 1 opt-out' })
  await press('Control+k')
  await type('timeline')
  await press('Enter')
  await seen(screen.timeline)
})

test('keys without Ctrl can be switched off, which is remembered', async () => {
  const keys = screen.dialog('All keys')
  const plainKeys = keys.getByRole('checkbox', { name: 'Keys without Ctrl' })
  const isFocused = () => plainKeys.evaluate((box) => box === document.activeElement)
  await press('?')
  await expect.poll(isFocused).toBe(true)
  await plainKeys.press('Space')
  await expect.poll(() => plainKeys.isChecked()).toBe(false)
  await press('Escape')
  await gone(keys)
  await stage.page.reload()
  await seen(ana.message)
  await press('n', 'Control+k')
  await seen(screen.dialog('Command palette').getByRole('combobox'))
  expect(await screen.dialog('New session').count()).toBe(0)
  await type('all keys')
  await press('Enter')
  await expect.poll(isFocused).toBe(true)
  await gone(screen.dialog('Command palette'))
  await plainKeys.press('Space')
  await expect.poll(() => plainKeys.isChecked()).toBe(true)
  await press('Escape')
  await gone(keys)
  await press('n')
  await seen(screen.dialog('New session'))
})

test('Esc closes one layer a press: list, dialog, then what is selected', async () => {
  const dialog = screen.dialog('New session')
  await press(']')
  await seen(screen.inspector.getByRole('region', { name: 'Why?' }))
  await press('n')
  await seen(dialog)
  await tabTo('Ends')
  await press('Enter')
  await seen(stage.page.getByRole('listbox'))
  await press('Escape')
  await gone(stage.page.getByRole('listbox'))
  await seen(dialog)
  await press('Escape')
  await gone(dialog)
  await seen(screen.inspector.getByRole('region', { name: 'Why?' }))
  await press('Escape')
  await seen(screen.inspector.getByText('Nothing selected'))
})

test('Esc leaves a field of the drawer before the drawer', async () => {
  await press('/')
  await focused({ name: 'Search the timeline' })
  await press('Escape')
  await focused({ name: 'Timeline' })
  await seen(screen.timeline)
  await press('Escape')
  await gone(screen.timeline)
  await press('`')
  await seen(screen.timeline)
  await press('Escape')
  await gone(screen.timeline)
})

test('arrows move through the timeline and Enter explains the row', async () => {
  await press('/')
  await focused({ name: 'Search the timeline' })
  await press('Tab', 'ArrowDown', 'ArrowUp', 'Enter')
  await seen(screen.inspector.getByRole('heading', { level: 2 }))
  await gone(screen.inspector.getByText('Nothing selected'))
})

test('everything on stage is reached by Tab, and the focus is always visible', async () => {
  const stops: string[] = []
  for (let stop = 0; stop < 60; stop += 1) {
    await press('Tab')
    const { name } = await focus()
    stops.push(name)
    const shows = await stage.page.evaluate(() => {
      const here = document.activeElement
      if (here === null || here === document.body) return true
      const { outlineStyle, boxShadow } = getComputedStyle(here)
      const around = here.parentElement === null ? undefined : getComputedStyle(here.parentElement)
      return [outlineStyle, around?.outlineStyle].some((style) => style !== 'none') || boxShadow !== 'none'
    })
    expect(shows, `the focus is not visible on ${name}`).toBe(true)
  }
  const missing = ['Step back', 'Run', 'Next event', 'New session', 'Call', 'Message', 'Send', 'Timeline'].filter(
    (name) => !stops.includes(name),
  )
  expect(missing).toEqual([])
})
