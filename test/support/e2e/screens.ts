import type { Page } from 'playwright-core'
import { parts, phoneOf, seen, text } from './on-stage.ts'

/** Something of the window that is not open at first, and how one gets there from the starter scene. */
export interface Screen {
  readonly name: string
  readonly open: (page: Page) => Promise<unknown>
}

const dialog = (page: Page, name: string) => seen(parts(page).dialog(name))
const item = (page: Page, name: string | RegExp) => page.getByRole('menuitem', { name }).click()

async function fromPalette(page: Page, command: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.keyboard.type(command)
  await page.getByRole('option', { name: command }).first().click()
}

export const dialogs: readonly Screen[] = [
  {
    name: 'Training',
    open: async (page) => {
      await page.keyboard.press('t')
      await seen(parts(page).dialog('Training').getByRole('button', { name: 'The scarf' }))
    },
  },
  {
    name: 'New session',
    open: async (page) => {
      await parts(page).button('New session').click()
      await dialog(page, 'New session')
    },
  },
  {
    name: 'Add a phone',
    open: async (page) => {
      await fromPalette(page, 'Add a phone…')
      await dialog(page, 'Add a phone')
    },
  },
  {
    name: 'Add a number',
    open: async (page) => {
      await fromPalette(page, 'Add a number to the pool…')
      await dialog(page, 'Add a number to the pool')
    },
  },
  {
    name: 'Settings',
    open: async (page) => {
      const settings = parts(page).dialog('Settings')
      await page.keyboard.press('Control+,')
      await settings.getByRole('switch', { name: 'Rate limit' }).click()
      await seen(settings.getByText('changed', { exact: true }))
      await settings.getByRole('textbox', { name: 'Ring timeout seconds' }).fill('0')
      await settings.getByRole('button', { name: 'Set Ring timeout seconds' }).click()
      await seen(settings.getByText('invalid_setting'))
    },
  },
  {
    name: 'Services',
    open: async (page) => {
      await fromPalette(page, 'New service…')
      const services = parts(page).dialog('Services')
      await services.getByRole('textbox', { name: 'Name' }).fill('rides')
      await services.getByRole('button', { name: 'Create service' }).click()
      await seen(services.getByText('80602'))
    },
  },
  {
    name: 'Numbers',
    open: async (page) => {
      await fromPalette(page, 'Numbers…')
      await page.getByRole('button', { name: 'Remove +1 415 555 1212 from the pool' }).click()
      await seen(parts(page).dialog('Numbers').getByText('80611'))
    },
  },
  {
    name: 'Faults',
    open: async (page) => {
      await fromPalette(page, 'Faults…')
      await parts(page).button('Let it go wrong').click()
      await seen(parts(page).dialog('Faults').getByText('The next text is lost by the carrier (30003).'))
    },
  },
  {
    name: 'a session that is edited',
    open: async (page) => {
      await page
        .getByRole('button', { name: /^Ride 7/ })
        .first()
        .click()
      await parts(page).inspector.getByRole('button', { name: 'Edit session…' }).click()
      await parts(page).dialog('Edit Ride 7').getByRole('textbox', { name: 'Ttl in seconds' }).fill('soon')
      await parts(page).button('Save').click()
      await seen(parts(page).dialog('Edit Ride 7').getByText('Give whole seconds, or nothing.'))
    },
  },
  {
    name: 'a code with an example',
    open: async (page) => {
      await text(phoneOf(page, 'Ben'), 'STOP')
      await fromPalette(page, '80901')
      await seen(parts(page).dialog('Code 80901').getByRole('button', { name: 'Ben wrote' }))
    },
  },
  {
    name: 'Codes',
    open: async (page) => {
      await fromPalette(page, 'All codes…')
      await parts(page).dialog('Codes').getByRole('searchbox', { name: 'Search the codes' }).fill('opt-out')
      await seen(parts(page).dialog('Codes').getByRole('button', { name: '80901' }))
    },
  },
  {
    name: 'Histories that were left',
    open: async (page) => {
      await text(phoneOf(page, 'Ana'), 'See you')
      await page.keyboard.press('Tab')
      await parts(page).button('Step back').click()
      await page.getByRole('button', { name: /that w(as|ere) left/ }).click()
      await seen(
        parts(page)
          .dialog('Histories that were left')
          .getByRole('button', { name: /“See you”/ }),
      )
    },
  },
  {
    name: 'Rename a phone',
    open: async (page) => {
      await openMenu(page, 'Options of Ana')
      await item(page, 'Rename…')
      await dialog(page, 'Rename a phone')
    },
  },
  {
    name: 'Advance the clock',
    open: async (page) => {
      await page.getByRole('button', { name: 'Advance by' }).click()
      await item(page, 'Advance by…')
      await dialog(page, 'Advance the clock')
    },
  },
  {
    name: 'Connect',
    open: async (page) => {
      await parts(page).button('API').click()
      await parts(page).dialog('Connect').getByRole('button', { name: 'Show Auth token' }).click()
    },
  },
  {
    name: 'All keys',
    open: async (page) => {
      await parts(page).button('All keys').click()
      await dialog(page, 'All keys')
    },
  },
  {
    name: 'Command palette',
    open: async (page) => {
      await page.keyboard.press('Control+k')
      await dialog(page, 'Command palette')
    },
  },
]

export const popups: readonly Screen[] = [
  { name: 'the scene menu', open: (page) => openMenu(page, 'Scene') },
  { name: 'the view menu', open: (page) => openMenu(page, 'View') },
  { name: 'the menu of a session', open: (page) => openMenu(page, 'Actions for Ride 7') },
  { name: 'the options of a phone', open: (page) => openMenu(page, 'Options of Ana') },
  { name: 'the choice of a number', open: (page) => openMenu(page, 'To +1 415 555 1212') },
  {
    name: 'the proof of the leak detector',
    open: async (page) => {
      await page.getByRole('button', { name: /leaks/ }).click()
      await seen(page.getByRole('button', { name: 'Copy the proof' }))
    },
  },
  {
    name: 'a list of choices',
    open: async (page) => {
      await page.getByRole('combobox', { name: 'Speed' }).click()
      await seen(page.getByRole('listbox'))
    },
  },
  {
    name: 'a tooltip and a toast',
    open: async (page) => {
      await parts(page).button('Scene').click()
      await item(page, /^Restart the scene/)
      await seen(page.getByText('The scene was restarted').first())
      await parts(page).button('Command palette').hover()
      await seen(page.getByText('Ctrl').first())
    },
  },
]

export const panels: readonly Screen[] = [
  {
    name: 'a lesson with a task done and a hint',
    open: async (page) => {
      await begin(page, 'Behind the mask')
      const isOverStage = (await page.getByRole('dialog').count()) > 0
      if (isOverStage) await page.keyboard.press('Escape')
      await text(phoneOf(page, 'Ana'), 'Where are you?')
      await seen(phoneOf(page, 'Ben').bubble('Where are you?'))
      for (const key of ['Escape', 't']) await page.keyboard.press(key)
      await seen(page.getByText('1 of 4 done'))
      await page.getByRole('button', { name: 'Give me a hint' }).click()
      await seen(page.getByRole('list', { name: 'Hints' }))
    },
  },
  {
    name: 'a ticket with a wrong answer',
    open: async (page) => {
      await begin(page, 'The scarf')
      await page.getByRole('radio').first().check()
      await page.getByRole('button', { name: 'Answer', exact: true }).click()
      await seen(page.getByText('Not that:').first())
    },
  },
  {
    name: 'a ticket that was given up, with its evidence',
    open: async (page) => {
      await begin(page, 'No ride for Ben')
      await page.getByRole('button', { name: 'Show me the answer' }).click()
      await page
        .getByRole('button', { name: /^Show me:/ })
        .first()
        .click()
      await seen(parts(page).inspector.getByText('80208').first())
    },
  },
  { name: 'the starter scene', open: async () => {} },
  {
    name: 'the opt-outs and why a text was dropped',
    open: async (page) => {
      await text(phoneOf(page, 'Ben'), 'STOP')
      await page.getByText('not forwarded').getByRole('button', { name: 'Why?' }).click()
      await seen(parts(page).inspector.getByText('Stopped here'))
      await parts(page).inspector.getByRole('button', { name: 'JSON' }).click()
      await parts(page).tab('Opt-outs').click()
      await seen(page.getByRole('button', { name: 'Text START as Ben' }))
    },
  },
  {
    name: 'the debugger with an alert',
    open: async (page) => {
      await text(phoneOf(page, 'Ben'), 'STOP')
      await parts(page).tab('Debugger').click()
      await page.getByRole('row', { name: /warning 80901/ }).click()
      await seen(parts(page).inspector.getByText('warning'))
    },
  },
  {
    name: 'the pool, a number of it and a session that is closed',
    open: async (page) => {
      await parts(page).tab('Pool').click()
      await parts(page).sessions.getByRole('button', { name: '+1 415 555 1212' }).click()
      await seen(parts(page).inspector.getByText('+1 415 555 1212').first())
      await page.getByRole('button', { name: 'Next event' }).click()
      await seen(parts(page).mask.getByText('out of session'))
    },
  },
  {
    name: 'why the next person gets a number, and a session in code',
    open: async (page) => {
      await parts(page).tab('Pool').click()
      const next = page.getByRole('region', { name: 'The next person' })
      await next.getByRole('button', { name: 'Why?' }).click()
      await seen(next.getByText('Every rule let it pass.'))
      await page
        .getByRole('button', { name: /^Ride 7/ })
        .first()
        .click()
      await parts(page).inspector.getByRole('button', { name: 'The same in code' }).click()
      await parts(page).inspector.getByRole('tab', { name: 'Node' }).click()
      await seen(parts(page).inspector.getByText('client.proxy.v1').first())
    },
  },
  {
    name: 'a phone that rings, one that calls, and their session',
    open: async (page) => {
      await page
        .getByRole('button', { name: /^Ride 7/ })
        .first()
        .click()
      await seen(parts(page).inspector.getByRole('button', { name: 'Close session' }))
      await phoneOf(page, 'Ana').call.click()
      await seen(phoneOf(page, 'Ben').answer)
    },
  },
  {
    name: 'a call with words and with its keypad',
    open: async (page) => {
      const [ana, ben] = [phoneOf(page, 'Ana'), phoneOf(page, 'Ben')]
      await ana.call.click()
      await ben.answer.click()
      await ana.speak.fill('Hello')
      await ana.speak.press('Enter')
      await seen(ben.captions.getByText('Hello'))
      await ben.region.getByRole('button', { name: 'Keypad' }).click()
    },
  },
  {
    name: 'the ladder of a session with a step that was explained',
    open: async (page) => {
      await text(phoneOf(page, 'Ben'), 'STOP')
      await parts(page).tab('Sequence').click()
      await page.getByRole('button', { name: /“STOP”, Ben to/ }).click()
      await seen(parts(page).inspector.getByText('Stopped here'))
    },
  },
  {
    name: 'the requests before the first one',
    open: async (page) => {
      await page.getByRole('tab', { name: 'API', exact: true }).click()
      await seen(page.getByText('No client has asked anything yet'))
    },
  },
  {
    name: 'a webhook that blocked a text',
    open: async (page) => {
      await parts(page).tab('Webhooks').click()
      await parts(page).tab('Addresses').click()
      await page.getByRole('combobox', { name: /^Intercept of rides/ }).click()
      await page.getByRole('option', { name: 'Responder block' }).click()
      await parts(page).tab('Deliveries').click()
      await text(phoneOf(page, 'Ben'), 'Will it pass?')
      await page.getByRole('row', { name: /intercept.*403/ }).click()
      await seen(parts(page).inspector.getByText('Answered'))
    },
  },
  {
    name: 'a responder with a mistake in it',
    open: async (page) => {
      await parts(page).tab('Webhooks').click()
      await parts(page).tab('Responders').click()
      await page.getByRole('textbox', { name: 'Status' }).fill('9')
      await page.getByRole('button', { name: 'Save the answer' }).click()
      await seen(page.getByText('A whole number from 200 to 599'))
    },
  },
  {
    name: 'an empty stage',
    open: async (page) => {
      await parts(page).button('Scene').click()
      await item(page, /^Empty the stage/)
      await seen(page.getByText('No phones yet'))
    },
  },
]

async function openMenu(page: Page, name: string): Promise<void> {
  await page.getByRole('menu').waitFor({ state: 'detached' })
  await parts(page).button(name).click()
  await seen(page.getByRole('menu'))
}

/** Begins a lesson or ticket from the shelves. */
async function begin(page: Page, title: string): Promise<void> {
  await page.keyboard.press('t')
  await parts(page).dialog('Training').getByRole('button', { name: title }).click()
  await seen(page.getByRole('heading', { name: title }))
}
