import { readFile } from 'node:fs/promises'
import { beforeEach, expect, test } from 'vitest'
import { aStage } from '#test/support/e2e/a-stage.ts'
import { gone, onStage, seen, text } from '#test/support/e2e/on-stage.ts'

const stage = aStage()
const { ana, ben, screen, press } = onStage(stage)

beforeEach(() => stage.begin())

const rows = () => stage.page.getByRole('grid', { name: 'Timeline rows' }).getByRole('row')

test('a code typed in the palette opens its page, whose example leads to what happened', async () => {
  await text(ben, 'STOP')
  await seen(stage.page.getByText(/not forwarded · 80901/))
  await press('Control+k')
  await stage.page.keyboard.type('80901')
  await press('Enter')
  const page = screen.dialog('Code 80901')
  await seen(
    page.getByText('Message Matched Stop Word'),
    page.getByText('Is it an opt-out word for Proxy?'),
    page.getByRole('link', { name: 'twilio.com/docs/errors/80901' }),
  )
  await page.getByRole('button', { name: /Ben wrote/ }).press('Enter')
  await gone(page)
  await seen(screen.inspector.getByText('Stopped here'))
  await screen.inspector.getByRole('button', { name: 'What 80901 means' }).first().press('Enter')
  await seen(page)
  await press('Escape')
  await gone(page)
})

test('a word or a code searched in the timeline opens its page with Enter', async () => {
  for (const [typed, page] of [
    ['opt-out', 'Code 80901'],
    ['21610', 'Code 21610'],
  ] as const) {
    await press('/')
    await stage.page.getByRole('searchbox', { name: 'Search the timeline' }).fill(typed)
    await seen(screen.timeline.getByRole('button', { name: /Enter$/ }))
    await press('Enter')
    await seen(screen.dialog(page))
    await press('Escape')
    await gone(screen.dialog(page))
  }
})

test('Esc closes what a search opened, also before the page has taken the focus', async () => {
  const search = stage.page.getByRole('searchbox', { name: 'Search the timeline', includeHidden: true })
  await press('/')
  await search.fill('21610')
  await seen(screen.timeline.getByRole('button', { name: /Enter$/ }))
  await press('Enter')
  await seen(screen.dialog('Code 21610'))
  await search.dispatchEvent('keydown', { key: 'Escape' })
  await gone(screen.dialog('Code 21610'))
  await expect.poll(() => search.inputValue()).toBe('21610')
})

test('the timeline is narrowed by outcome and by person, and says so when nothing is left', async () => {
  await text(ben, 'STOP')
  await expect.poll(() => rows().count()).toBe(5)
  await stage.page.getByRole('combobox', { name: /^Outcome/ }).click()
  await stage.page.getByRole('option', { name: 'Did not' }).click()
  await expect.poll(() => rows().allTextContents()).toEqual([expect.stringContaining('STOP')])
  await stage.page.getByRole('combobox', { name: /^Person/ }).click()
  await stage.page.getByRole('option', { name: 'Ana' }).click()
  await seen(stage.page.getByText('No row passes the filters'))
  await stage.page.getByRole('button', { name: 'Show everything' }).click()
  await expect.poll(() => rows().count()).toBe(5)
})

test('a fault is made in words, strikes, is a chip, and comes back with Undo', async () => {
  await press('Control+k')
  await stage.page.keyboard.type('faults')
  await press('Enter')
  const dialog = screen.dialog('Faults')
  await dialog.getByRole('combobox', { name: /^How often/ }).click()
  await stage.page.getByRole('option', { name: '3 times' }).click()
  await dialog.getByRole('button', { name: 'Let it go wrong' }).click()
  await seen(dialog.getByText('Each of the next 3 texts is lost by the carrier (30003).'))
  await press('Escape')
  await text(ana, 'Lost on the way')
  await seen(rows().filter({ hasText: 'Lost on the way' }).getByText('30003'))
  const chip = stage.page.getByRole('button', { name: 'Faults on' })
  await stage.page.getByRole('button', { name: 'Remove all faults' }).click()
  await gone(chip)
  await stage.page.getByRole('button', { name: 'Undo' }).click()
  await chip.click()
  await seen(dialog.getByText('Each of the next 2 texts is lost by the carrier (30003).'))
})

test('what came after a step back stays, and one key returns to it', async () => {
  await text(ana, 'I was here')
  await seen(ben.bubble('I was here'))
  await screen.clock.getByRole('button', { name: 'Step back' }).click()
  await gone(ben.bubble('I was here'))
  await press('b')
  const branches = screen.dialog('Histories that were left')
  await seen(branches.getByText('Ana wrote “I was here” to +1 415 555 1212'))
  await expect.poll(() => branches.getByRole('listitem').first().locator(':focus').count()).toBe(1)
  await press('1')
  await seen(ben.bubble('I was here'))
  await gone(branches)
})

test('a session is jumped to its expiry, and its chart says why it is closed', async () => {
  await screen.sessions.getByRole('button', { name: 'Actions for Ride 7' }).click()
  await stage.page.getByRole('menuitem', { name: 'Let it expire' }).click()
  await seen(screen.sessions.getByText('time ran out'))
  await screen.sessions.getByRole('button', { name: /^Ride 7/ }).click()
  await seen(screen.inspector.getByText('its ttl of 1 h ran out.'))
})

test('the pool says whether the next person gets a number, and which rule says no', async () => {
  await screen.tab('Pool').click()
  const next = stage.page.getByRole('region', { name: 'The next person' })
  await seen(next.getByText('they would get'))
  await next.getByRole('combobox', { name: /^Person/ }).click()
  await stage.page.getByRole('option', { name: 'Ana' }).click()
  await screen.button('New session').click()
  await screen.dialog('New session').getByRole('button', { name: 'Create session' }).click()
  await seen(next.getByText('they would get none'))
  await next.getByRole('button', { name: 'Why?' }).click()
  await seen(next.getByText('Is there a number this person does not use yet?'))
})

test('the proof of the leak detector is saved with what was checked, and without a real number', async () => {
  await text(ana, 'My number is +14155550111')
  await seen(screen.leaks.getByText('leaks 0/2'))
  await screen.leaks.getByRole('button').click()
  const saving = stage.page.waitForEvent('download')
  await screen.button('Save as Markdown').click()
  const proof = await readFile(await (await saving).path(), 'utf8')
  expect(proof).toContain('- Deliveries checked: 2\n- Leaks: 0\n- Self-disclosures: 1')
  expect(proof.replaceAll(/\D/g, '')).not.toContain('4155550111')
})
