import { readdir, readFile, readlink, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { ScoreFile } from '#main/training/score/score-file.ts'
import { mostAttempts } from '#main/training/ticket-run.ts'
import { Training } from '#main/training/training.ts'
import { aFolder } from '#test/support/a-folder.ts'
import { aSimulator } from '#test/support/a-simulator.ts'
import { HandTime } from '#test/support/hand-time.ts'

/** The program as it starts with a score sheet. */
async function started(path: string) {
  const time = new HandTime()
  const simulator = await aSimulator({ realTime: time })
  const training = new Training(simulator, { realTime: time, scores: await ScoreFile.open(path) })
  return { time, training }
}

const aPath = async () => join(await aFolder(), 'score-sheet.json')

test('whoever comes back after a restart finds their results', async () => {
  const path = await aPath()
  const { training, time } = await started(path)
  await training.nameTrainee('Mia')
  await training.start('ticket', 'silent-since-tuesday')
  time.pass(60_000)
  training.answer({ code: 21610 })
  await training.nameTrainee('Noah')
  await training.start('lesson', 'behind-the-mask')
  await training.nameTrainee('Mia')
  const { results } = training.state()
  const sheet = training.sheet('csv')
  await training.close()
  const again = (await started(path)).training
  expect([again.state(), again.sheet('csv')]).toEqual([{ trainee: 'Mia', results, current: null }, sheet])
})

test('a restart takes neither wrong answers nor hints nor time of an open ticket back', async () => {
  const path = await aPath()
  const { training, time } = await started(path)
  await training.start('ticket', 'silent-since-tuesday')
  training.answer({ code: 80901 })
  training.takeHint()
  time.pass(3_600_000)
  await training.close()
  const again = await started(path)
  await again.training.start('ticket', 'silent-since-tuesday')
  expect(again.training.state().current).toMatchObject({ attempts: [{ given: 80901 }], hints: [expect.any(String)] })
  again.time.pass(3_000)
  again.training.answer({ code: 21610 })
  expect(again.training.state().results).toMatchObject([{ outcome: 'solved', attempts: 2, hints: 1, seconds: 3_603 }])
  await again.training.close()
})

test('what happens is written when it happens: a crash costs nothing', async () => {
  const path = await aPath()
  const { training } = await started(path)
  await training.start('ticket', 'silent-since-tuesday')
  training.answer({ code: 21610 })
  await vi.waitUntil(async () => (await readFile(path, 'utf8').catch(() => '')).includes('"solved"'), {
    timeout: 10_000,
  })
})

test('where nobody learned anything there is no file', async () => {
  const path = await aPath()
  const { training } = await started(path)
  await training.leave()
  await training.close()
  expect(await readdir(dirname(path))).toEqual([])
})

test.each([
  ['no JSON', '{'],
  ['another file', '{"name":"demo"}'],
  [
    'a result of a kind that nobody knows',
    '{"masquerade":1,"trainee":"","sheets":[{"trainee":"","results":[{"kind":"exam"}],"undecided":[]}]}',
  ],
])('%s is laid aside and said, and the training begins anew', async (_what, text) => {
  const said = vi.spyOn(console, 'error').mockReturnValue()
  const path = await aPath()
  await writeFile(path, text)
  const { training } = await started(path)
  expect(training.state().results).toEqual([])
  expect([await readdir(dirname(path)), said.mock.calls.length]).toEqual([['score-sheet.json-damaged'], 1])
  said.mockRestore()
})

test('a disk that refuses is said, and the training goes on', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue()
  const { training } = await started(join(await aFolder(), 'missing', 'score-sheet.json'))
  await training.start('lesson', 'behind-the-mask')
  await training.close()
  expect(training.state().results).toMatchObject([{ id: 'behind-the-mask' }])
  expect(said.mock.calls[0]?.[0]).toContain('The score sheet is not kept: there is no such file or folder')
  said.mockRestore()
})

test('a score sheet that the disk does not give stays as it is: no results are kept, and the training goes on', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue()
  const path = await aPath()
  await symlink('score-sheet.json', path)
  const { training } = await started(path)
  await training.nameTrainee('Mia')
  await training.start('lesson', 'behind-the-mask')
  await training.close()
  expect(training.state().results).toMatchObject([{ id: 'behind-the-mask' }])
  expect([await readlink(path), said.mock.calls.map(([first]) => first)]).toEqual([
    'score-sheet.json',
    ['The score sheet could not be read. It stays as it is, and no results are kept:'],
  ])
  said.mockRestore()
})

test('what cannot be laid aside is not overwritten', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue()
  const path = join(await aFolder(), `${'s'.repeat(250)}`)
  await writeFile(path, 'Not a score sheet')
  const { training } = await started(path)
  await training.start('lesson', 'behind-the-mask')
  await training.close()
  expect([await readFile(path, 'utf8'), said.mock.calls.length]).toEqual(['Not a score sheet', 1])
  said.mockRestore()
})

test('however many wrong answers were given, they are found again after a restart', async () => {
  const path = await aPath()
  const { training } = await started(path)
  await training.start('ticket', 'silent-since-tuesday')
  for (let code = 30_000; code < 30_000 + mostAttempts + 1; code += 1) training.answer({ code })
  await training.close()
  const again = (await started(path)).training
  await again.start('ticket', 'silent-since-tuesday')
  expect(again.state()).toEqual(training.state())
  await again.close()
})

test('an explanation that names a great many numbers is found again after a restart', async () => {
  const path = await aPath()
  const own = (await readFile('tickets/silent-since-tuesday.yaml', 'utf8'))
    .replace('numbers:', 'numbers:\n  A: +1 415 555 5656')
    .replace(/otherwise: .*/, `otherwise: '${'{A}'.repeat(500)}'`)
  const { training } = await started(path)
  await training.open('ticket', own)
  training.answer({ code: 30_007 })
  await training.close()
  const again = (await started(path)).training
  await again.open('ticket', own)
  expect(again.state()).toEqual(training.state())
  expect(again.state().current).toMatchObject({ attempts: [{ because: '+14155555656'.repeat(500) }] })
  await again.close()
})

test('a name that somebody typed and did nothing under is not kept; whose turn it is, is', async () => {
  const path = await aPath()
  const { training } = await started(path)
  await training.start('lesson', 'behind-the-mask')
  for (const name of ['Ma', 'Mai', 'Mia', 'Noah']) await training.nameTrainee(name)
  await training.close()
  const { trainee, sheets } = JSON.parse(await readFile(path, 'utf8'))
  expect([trainee, sheets.map((sheet: { trainee: string }) => sheet.trainee)]).toEqual(['Noah', ['Ma']])
})
