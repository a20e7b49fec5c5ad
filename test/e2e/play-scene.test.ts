import { readFile } from 'node:fs/promises'
import { beforeEach, expect, test } from 'vitest'
import { checkScene } from '#main/scenes/check-scene.ts'
import { aStage } from '#test/support/e2e/a-stage.ts'
import { gone, onStage, parts, phoneOf, seen, text } from '#test/support/e2e/on-stage.ts'
import { dropFile, failingScene, sceneBar } from '#test/support/e2e/scene-screens.ts'
import { whatIsAmiss } from '#test/support/e2e/stage-shape.ts'

const stage = aStage()
const { press } = onStage(stage)

beforeEach(() => stage.begin())

test('a scene is opened, told, stepped forth and back and restarted with the keyboard alone', async () => {
  const { page } = stage
  const { bar, words, next } = sceneBar(page)
  const [ana, ben] = [phoneOf(page, 'Ana'), phoneOf(page, 'Ben')]
  await press('o')
  await seen(
    parts(page)
      .dialog('Scenes')
      .getByRole('button', { name: /^Ride hailing/ }),
  )
  await press('Enter')
  await gone(parts(page).dialog('Scenes'))
  await seen(words.getByText(/^Ana has booked a ride with Ben\./), bar.getByText('1/4'))
  await seen(ana.region, ben.region, phoneOf(page, 'Carol').region)
  await press('PageDown', 'PageDown', 'PageDown', 'PageDown', 'PageDown')
  await seen(words.getByText("Ana texts Ben: “I'm outside, blue jacket.”"), ben.bubble("I'm outside, blue jacket."))
  await ana.message.focus()
  await press('PageUp')
  await seen(words.getByText('Ride 1 is open'))
  await gone(ben.bubble("I'm outside, blue jacket."))
  await next.focus()
  await press('ArrowRight')
  await seen(ben.bubble("I'm outside, blue jacket."))
  await press('ArrowLeft', 'r')
  await seen(words.getByText(/^Ana has booked a ride with Ben\./))
  expect(await stage.complaints()).toEqual([])
})

test('a scene plays by itself, and goes to a chapter', async () => {
  const { page } = stage
  const { bar, words, play, chapters } = sceneBar(page)
  await dropFile(page, 'mistake.yaml', failingScene)
  await play.click()
  await seen(words.getByText('Ana saw nothing.'), bar.getByRole('button', { name: '1 failed' }))
  await press('o')
  await page.getByRole('button', { name: /^Ride hailing/ }).click()
  await chapters.click()
  await page.getByRole('menuitemradio', { name: '4. The ride is over' }).click()
  await seen(words.getByText(/^The app closes the first ride\./), phoneOf(page, 'Carol').bubble('On my way.'))
  await expect.poll(() => whatIsAmiss(page)).toEqual([])
  await press('p')
  await seen(page.getByText('Presenting'))
  await expect.poll(() => whatIsAmiss(page)).toEqual([])
  await press('1')
  await expect
    .poll(() => phoneOf(page, 'Carol').message.evaluate((field) => field === document.activeElement))
    .toBe(true)
})

test('a file that is no scene says where it is wrong and leaves everything as it was', async () => {
  const { page } = stage
  await dropFile(page, 'wrong.yaml', 'masquerade: 1\ntitle: 7\n')
  const dialog = parts(page).dialog('This file is no scene')
  await seen(dialog.getByText('Line 2, column 8'), dialog.getByText('title: expected text'))
  await press('Escape')
  await gone(dialog)
  await seen(phoneOf(page, 'Ben').bubble("Hi Ben, I'm outside — blue jacket."))
  await dropFile(page, 'notes.txt', 'Hello')
  await seen(page.getByText('notes.txt is nothing the window opens').first())
})

test('a transcript that is dropped is read, and the stage stays as it is', async () => {
  const { page } = stage
  const transcript = await stage.simulator.ask('GET', '/transcript?format=json')
  await dropFile(page, 'day.json', JSON.stringify(transcript))
  const lines = page.getByRole('list', { name: 'What happened' }).getByRole('listitem')
  await expect.poll(() => lines.last().textContent()).toContain("Hi Ben, I'm outside — blue jacket.")
  await press('Escape')
  await seen(phoneOf(page, 'Ben').bubble("Hi Ben, I'm outside — blue jacket."))
})

test('what was done by hand is saved as a scene that can be dropped again', async () => {
  const { page } = stage
  await text(phoneOf(page, 'Ben'), 'Two minutes')
  await seen(phoneOf(page, 'Ana').bubble('Two minutes'))
  await parts(page).button('Scene').click()
  await page.getByRole('menuitem', { name: /^Save as a scene/ }).click()
  const dialog = parts(page).dialog('Save as a scene')
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Two minutes')
  await dialog.getByRole('button', { name: 'Write it down' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save two-minutes.yaml' }).click(),
  ])
  const saved = await readFile(await download.path(), 'utf8')
  expect([download.suggestedFilename(), checkScene(saved).ok]).toEqual(['two-minutes.yaml', true])
  await dropFile(page, 'two-minutes.yaml', saved)
  const { words, next } = sceneBar(page)
  await next.click()
  await seen(words.getByText(/^The app opens Ride 7 for Ana and Ben/))
})
