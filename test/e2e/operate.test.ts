import { beforeEach, expect, test } from 'vitest'
import { aStage } from '#test/support/e2e/a-stage.ts'
import { gone, onStage, phoneOf, seen } from '#test/support/e2e/on-stage.ts'

const stage = aStage()
const { screen } = onStage(stage)

beforeEach(() => stage.begin())

async function fromPalette(command: string, dialog: string) {
  await stage.page.keyboard.press('Control+k')
  await stage.page.getByRole('option', { name: command }).click()
  await seen(screen.dialog(dialog))
  return screen.dialog(dialog)
}

async function choose(name: string | RegExp, option: string): Promise<void> {
  await stage.page.getByRole('combobox', { name }).click()
  await stage.page.getByRole('option', { name: option }).click()
}

test('a setting acts at once, is marked as changed, and goes back to its default', async () => {
  await stage.page.keyboard.press('Control+,')
  const settings = screen.dialog('Settings')
  const blocked = settings.getByRole('switch', { name: 'New customers blocked' })
  await settings.getByRole('searchbox', { name: 'Search the settings' }).fill('80506')
  await blocked.click()
  await seen(settings.getByText('changed', { exact: true }))
  await stage.page.keyboard.press('Escape')

  const services = await fromPalette('New service…', 'Services')
  await services.getByRole('textbox', { name: 'Name' }).fill('errands')
  await services.getByRole('button', { name: 'Create service' }).click()
  await seen(services.getByText('80506'))
  await stage.page.keyboard.press('Escape')

  await stage.page.keyboard.press('Control+,')
  await settings.getByRole('button', { name: 'Reset New customers blocked to off' }).click()
  await gone(settings.getByText('changed', { exact: true }))
  expect(await blocked.isChecked()).toBe(false)
})

test('a number that no setting takes is refused in place and changes nothing', async () => {
  await stage.page.keyboard.press('Control+,')
  const settings = screen.dialog('Settings')
  await settings.getByRole('textbox', { name: 'Ring timeout seconds' }).fill('601')
  await stage.page.keyboard.press('Enter')
  await seen(settings.getByText('It must be a whole number, 1 to 600. (invalid_setting)'))
  expect(await stage.simulator.ask('GET', '/settings')).toMatchObject({ ringTimeoutSeconds: 30 })
})

test('a service is created, and a taken name or a bad address is said at its field', async () => {
  const services = await fromPalette('New service…', 'Services')
  const name = services.getByRole('textbox', { name: 'Name' })
  await name.fill('rides')
  await choose(/^Callback:/, 'An address of your own')
  await services.getByRole('textbox', { name: 'Callback address' }).fill('not an address')
  await services.getByRole('button', { name: 'Create service' }).click()
  await seen(services.getByText('It must be an http or https URL. (80701)'))
  await services.getByRole('textbox', { name: 'Callback address' }).fill('')
  await services.getByRole('button', { name: 'Create service' }).click()
  await seen(services.getByText('Service UniqueName must be unique. (80602)'))
  await name.fill('errands')
  await choose(/^Geo match:/, 'Radius')
  await services.getByRole('button', { name: 'Create service' }).click()
  await gone(services)
  await seen(screen.button('Scene: rides and 1 more'))
})

test('a service keeps its settings apart, and is changed under its own name', async () => {
  const services = await fromPalette('Services…', 'Services')
  await services.getByRole('textbox', { name: 'Name' }).fill('trips')
  await choose(/^Intercept:/, 'Responder block')
  await services.getByRole('button', { name: 'Save service' }).click()
  await gone(services)
  await seen(screen.button('Scene: trips'))
  await stage.page.keyboard.press('Control+,')
  const insertOne = screen.dialog('Settings').getByRole('switch', { name: 'Mexico insert one' })
  await insertOne.click()
  await seen(screen.dialog('Settings').getByRole('button', { name: 'Reset Mexico insert one to off' }))
  expect(await insertOne.isChecked()).toBe(true)
})

test('a number in use does not leave its pool (80611); reserved, it is chosen by nobody any more', async () => {
  const numbers = await fromPalette('Numbers…', 'Numbers')
  await numbers.getByRole('button', { name: 'Remove +1 415 555 1212 from the pool' }).click()
  await seen(numbers.getByText('80611'), numbers.getByText('Reserve it, wait until in_use is 0, then remove it.'))
  await stage.keepPicture('numbers')
  await numbers.getByRole('button', { name: 'Reserve it' }).click()
  await gone(numbers.getByText('80611'))
  await numbers.getByRole('switch', { name: 'Reserve +1 415 555 3434' }).click()
  await seen(numbers.getByText('draining').nth(1))
  await stage.page.keyboard.press('Escape')

  await screen.button('New session').click()
  await screen.dialog('New session').getByRole('button', { name: 'Create session' }).click()
  await seen(screen.dialog('New session').getByText('80207'))
})

test('numbers are bought several at once, and an area code that is none is said at its field', async () => {
  const numbers = await fromPalette('Numbers…', 'Numbers')
  await numbers.getByRole('textbox', { name: 'Area code' }).fill('000')
  await numbers.getByRole('button', { name: 'Buy into the pool' }).click()
  await seen(numbers.getByText(/\(21451\)/))
  await choose('Buy numbers of', 'United Kingdom')
  await numbers.getByRole('textbox', { name: 'How many' }).fill('3')
  await numbers.getByRole('button', { name: 'Buy into the pool' }).click()
  await seen(numbers.getByRole('row', { name: /\+44 20 7946 0002.*GB.*free/ }))
})

test('a phone that picks up by itself answers, and says so on its name plate', async () => {
  const [ana, ben] = [phoneOf(stage.page, 'Ana'), phoneOf(stage.page, 'Ben')]
  await screen.button('Options of Ben').click()
  await stage.page.getByRole('menuitemradio', { name: 'Picks up' }).click()
  await seen(screen.button('Options of Ben: picks up'))
  await ana.call.click()
  await seen(ben.hangUp, ana.captions)
})

test('a phone is renamed, and taken off the stage', async () => {
  await screen.button('Options of Ben').click()
  await stage.page.getByRole('menuitem', { name: 'Rename…' }).click()
  await screen.dialog('Rename a phone').getByRole('textbox', { name: 'Name' }).fill('Ana')
  await stage.page.keyboard.press('Enter')
  await seen(screen.dialog('Rename a phone').getByText('Somebody on the stage has this name already.'))
  await screen.dialog('Rename a phone').getByRole('textbox', { name: 'Name' }).fill('Bea')
  await stage.page.keyboard.press('Enter')
  await seen(phoneOf(stage.page, 'Bea').region)
  await screen.button('Options of Bea').click()
  await stage.page.getByRole('menuitem', { name: 'Remove from the stage' }).click()
  await gone(phoneOf(stage.page, 'Bea').region)
})

test('somebody leaves a session, somebody else joins it, and its ttl is changed', async () => {
  const { inspector } = screen
  await screen.sessions.getByRole('button', { name: /^Ride 7/ }).click()
  await inspector.getByRole('button', { name: 'Remove Ben from the session' }).click()
  await inspector.getByRole('button', { name: 'Add a person…' }).click()
  const adding = screen.dialog('Add a person to Ride 7')
  await adding.getByRole('combobox', { name: /^Person/ }).click()
  await stage.page.getByRole('option', { name: /^Ben/ }).click()
  await adding.getByRole('button', { name: 'Add the person' }).click()
  await seen(adding.getByText('80103'))
  await adding.getByRole('combobox', { name: /^Person/ }).click()
  await stage.page.getByRole('option', { name: 'Somebody new…' }).click()
  await adding.getByRole('textbox', { name: 'Their name' }).fill('Cleo')
  await adding.getByRole('button', { name: 'Add the person' }).click()
  await gone(adding)
  await seen(screen.sessions.getByText('Cleo'))
  await inspector.getByRole('button', { name: 'Edit session…' }).click()
  const editing = screen.dialog('Edit Ride 7')
  await editing.getByRole('textbox', { name: 'Ttl in seconds' }).fill('120')
  await editing.getByRole('button', { name: 'Save' }).click()
  await gone(editing)
  await seen(screen.sessions.getByText('2 min', { exact: true }))
})
