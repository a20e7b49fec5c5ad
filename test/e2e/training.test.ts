import { readFile } from 'node:fs/promises'
import { beforeEach, expect, test } from 'vitest'
import { aStage } from '#test/support/e2e/a-stage.ts'
import { gone, onStage, seen } from '#test/support/e2e/on-stage.ts'
import { dropFile } from '#test/support/e2e/scene-screens.ts'
import { courseText } from '#test/support/training/a-course.ts'

const stage = aStage()
const { ana, ben, screen, press } = onStage(stage)

beforeEach(() => stage.begin())

/** What has the focus, by its name or its words. */
function focused(): Promise<string> {
  return stage.page.evaluate(() => {
    const here = document.activeElement
    const label = here instanceof HTMLInputElement ? here.labels?.[0]?.textContent : null
    return here?.getAttribute('aria-label') ?? label ?? here?.textContent?.trim() ?? ''
  })
}

async function tabTo(name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stops = 0; stops < 80; stops += 1) {
    await press(key)
    if ((await focused()).startsWith(name)) return
  }
  throw new Error(`${key} does not reach ${name}.`)
}

const news = () => stage.page.getByRole('status', { name: 'Training news' })

async function choose(title: string, trainee = ''): Promise<void> {
  await press('t')
  await seen(screen.dialog('Training').getByRole('button', { name: title }))
  const nameField = screen.dialog('Training').getByRole('textbox', { name: 'Name on the score sheet' })
  await expect.poll(() => nameField.evaluate((field) => field === document.activeElement)).toBe(true)
  await stage.page.keyboard.type(trainee)
  await tabTo(title)
  await press('Enter')
  await gone(screen.dialog('Training'))
  await expect.poll(focused).toBe(title)
}

async function write(phone: '1' | '2', words: string): Promise<void> {
  await press(phone)
  await stage.page.keyboard.type(words)
  await press('Enter', 'Tab')
}

test('a lesson is done with the keyboard alone, each task told when it is done', async () => {
  await choose('Behind the mask')
  await seen(stage.page.getByText('0 of 4 done'))
  await tabTo('Give me a hint')
  await press('Enter')
  await seen(stage.page.getByRole('list', { name: 'Hints' }))
  await write('1', 'Here I am.')
  await expect.poll(() => news().textContent()).toMatch(/^Task 1 of 4 is done\. Ana wrote to \+1 415 555 1212/)
  await write('2', 'Coming.')
  await seen(stage.page.getByText('2 of 4 done'))
  await press('2')
  await tabTo('Call', 'Shift+Tab')
  await press('Enter')
  await seen(ana.answer)
  await press('a')
  await seen(stage.page.getByText('3 of 4 done'), ana.hangUp)
  await tabTo('Hang up')
  await press('Enter')
  await seen(stage.page.getByText('Lesson finished.'))
  await expect.poll(() => news().textContent()).toContain('The lesson is finished.')
})

test('a lesson of one’s own begins when its file is dropped, and what is wrong with one is told', async () => {
  const text = courseText('lessons', 'behind-the-mask').replace(/^title: .*$/m, 'title: Our own lesson')
  await dropFile(stage.page, 'own.yaml', text)
  await expect.poll(focused).toBe('Our own lesson')
  await write('1', 'Here I am.')
  await seen(stage.page.getByText('1 of 4 done'))
  await dropFile(stage.page, 'wrong.yaml', text.replace(/^minutes: .*$/m, 'minutes: soon'))
  await seen(screen.dialog('This file is no lesson').getByText('minutes: expected a number, got text.'))
})

test('a step back opens the task again, and the chip brings back what was there before', async () => {
  await choose('Behind the mask')
  await write('1', 'Here I am.')
  await seen(stage.page.getByText('1 of 4 done'), ben.bubble('Here I am.'))
  await press(',')
  await seen(stage.page.getByText('0 of 4 done'))
  await press('Control+s')
  await seen(stage.page.getByText('A lesson is not saved'))
  await stage.page.getByRole('button', { name: 'Leave the training' }).press('Enter')
  await gone(stage.page.getByRole('region', { name: 'Training' }))
  await seen(ana.message, ben.bubble("Hi Ben, I'm outside — blue jacket."))
  await expect.poll(focused).toBe('Options of Ana')
  await press('Enter')
  await seen(stage.page.getByRole('menu'))
})

/** Whether nothing covers or cuts what one would press. */
function isOnTop(element: Element): boolean {
  const { x, y, width, height } = element.getBoundingClientRect()
  return element.contains(document.elementFromPoint(x + width / 2, y + height / 2))
}

test('a ticket is solved by keyboard, told why, shown, and taken along on the score sheet of whoever was named before', async () => {
  await choose('The scarf', '=Mia')
  await press(']')
  await seen(screen.timeline, screen.inspector.getByRole('heading', { level: 2 }))
  await press('t')
  await expect.poll(focused).toBe('The scarf')
  const answers = await stage.page.getByRole('radio').all()
  expect(await Promise.all(answers.map((answer) => answer.evaluate(isOnTop)))).toEqual([true, true, true, true])
  await tabTo('Ben had opted out')
  await press('Space')
  await tabTo('Answer')
  await press('Enter')
  await expect.poll(() => news().textContent()).toMatch(/^Not that: /)
  expect(await stage.page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Answer/)
  await stage.page.getByRole('radio', { name: /come to its end by itself/ }).focus()
  await press('Space', 'Enter')
  await seen(stage.page.getByRole('heading', { name: 'Solved: 7 of 10 points' }))
  const overhang = () => document.documentElement.scrollHeight - document.documentElement.clientHeight
  await expect.poll(() => stage.page.evaluate(overhang)).toBe(0)
  await tabTo('Show me: The text')
  await press('Enter')
  await seen(
    screen.inspector.getByText('Stopped here'),
    screen.inspector.getByText('I left my scarf in your car!').first(),
  )

  await press('Control+k')
  await stage.page.keyboard.type('training')
  await press('Enter')
  const dialog = screen.dialog('Training')
  await seen(dialog.getByRole('button', { name: 'The scarf 7 of 10' }))
  expect(await dialog.getByRole('textbox', { name: 'Name on the score sheet' }).inputValue()).toBe('=Mia')
  await dialog.getByRole('button', { name: 'Score sheet' }).click()
  const [file] = await Promise.all([
    stage.page.waitForEvent('download'),
    stage.page.getByRole('menuitem', { name: /CSV/ }).click(),
  ])
  const sheet = await readFile(await file.path(), 'utf8')
  expect(file.suggestedFilename()).toBe('score-sheet.csv')
  expect(sheet).toMatch(/^"'=Mia","ticket","The scarf","solved",7,2,0,\d+\r$/m)
})
