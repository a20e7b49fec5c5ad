import { readFile } from 'node:fs/promises'
import { beforeEach, expect, test } from 'vitest'
import { aStage } from '#test/support/e2e/a-stage.ts'
import { gone, parts, phoneOf, seen, text } from '#test/support/e2e/on-stage.ts'
import { dropFile } from '#test/support/e2e/scene-screens.ts'

const stage = aStage()

beforeEach(() => stage.begin())

test('a run is saved with one key, shown as saved until something happens, and comes back when its file is dropped', async () => {
  const { page } = stage
  // A person would have to choose a place in a dialog of the system; without that, the file is downloaded.
  await page.evaluate(() => Object.defineProperty(window, 'showSaveFilePicker', { value: undefined }))
  await text(phoneOf(page, 'Ben'), 'Two minutes')
  await seen(phoneOf(page, 'Ana').bubble('Two minutes'))
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')])
  await seen(page.getByText('Masquerade.masquerade'), page.getByText('saved', { exact: true }))
  const file = await readFile(await download.path())
  await text(phoneOf(page, 'Ben'), 'Or five')
  await seen(page.getByText('unsaved', { exact: true }))
  file[file.length - 1] = (file.at(-1) ?? 0) ^ 1
  await dropFile(page, 'damaged.masquerade', file)
  await seen(page.getByText('damaged.masquerade was not opened').first(), phoneOf(page, 'Ana').bubble('Or five'))
  file[file.length - 1] = (file.at(-1) ?? 0) ^ 1
  await dropFile(page, 'Tuesday.masquerade', file)
  await seen(page.getByText('Tuesday.masquerade opened').first(), phoneOf(page, 'Ana').bubble('Two minutes'))
  await gone(phoneOf(page, 'Ana').bubble('Or five'))
})

test('a transcript of a phone is saved, with nobody’s number in it', async () => {
  const { page } = stage
  await parts(page).button('Options of Ben').click()
  await page.getByRole('menuitem', { name: 'Export its transcript…' }).click()
  const dialog = parts(page).dialog('Export a transcript')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save', exact: true }).click(),
  ])
  const saved = await readFile(await download.path(), 'utf8')
  expect(download.suggestedFilename()).toBe('Transcript-of-the-phone-of-Ben.md')
  expect(saved).toContain("Hi Ben, I'm outside — blue jacket.")
  expect(saved).not.toContain('4155550122')
  expect(await stage.complaints()).toEqual([])
})
