import { expect, test } from 'vitest'
import { aTraining, lessonIn, statesIn, ticketIn } from '#test/support/training/a-training.ts'

const [ana, ben, blue, green] = ['+14155550111', '+14155550122', '+14155551212', '+14155553434'] as const

test('a lesson begins on its own stage, and what was there before can be returned to', async () => {
  const { simulator, training, time } = await aTraining()
  await training.start('lesson', 'behind-the-mask')
  expect(statesIn(training)).toEqual(['current', 'ahead', 'ahead', 'ahead'])
  expect(simulator.history.branches()).toMatchObject([{ run: 1 }])
  expect(training.state().results).toMatchObject([{ id: 'behind-the-mask', done: 0, seconds: null }])
  const told = training.bell.count
  await simulator.history.switchTo(simulator.history.branches()[0]?.id ?? '')
  time.pass(20)
  expect([training.bell.count, training.state().current]).toEqual([told + 1, null])
})

test('tasks are done by what happened, whoever caused it, and are explained only then', async () => {
  const { training, write } = await aTraining()
  await training.start('lesson', 'behind-the-mask')
  expect(lessonIn(training).tasks[0]).toMatchObject({ explained: null, source: null })
  write(ana, blue, 'Here I am.')
  expect(statesIn(training)).toEqual(['done', 'current', 'ahead', 'ahead'])
  expect(lessonIn(training).tasks[0]?.explained).toContain('Ana wrote to +14155551212')
  write(ben, green, 'Coming.')
  expect(statesIn(training)).toEqual(['done', 'done', 'current', 'ahead'])
})

test('going back to before a task was done opens it again, and it can be done again', async () => {
  const { simulator, training, time, write } = await aTraining()
  await training.start('lesson', 'behind-the-mask')
  write(ana, blue, 'Here I am.')
  const { seq } = simulator.status()
  write(ben, green, 'Coming.')
  await simulator.history.rewind(seq)
  time.pass(20)
  expect(statesIn(training)).toEqual(['done', 'current', 'ahead', 'ahead'])
  await simulator.history.rewind(2)
  time.pass(20)
  expect(statesIn(training)).toEqual(['current', 'ahead', 'ahead', 'ahead'])
})

test('another scene hides the lesson, returning to its history brings it back', async () => {
  const { simulator, training, time, write } = await aTraining()
  await training.start('lesson', 'behind-the-mask')
  write(ana, blue, 'Here I am.')
  simulator.reset()
  time.pass(20)
  expect(training.state().current).toBeNull()
  expect(training.takeHint()).toMatchObject({ ok: false, error: { code: 'not_found' } })
  await simulator.history.switchTo(simulator.history.branches().at(-1)?.id ?? '')
  time.pass(20)
  expect(statesIn(training)).toEqual(['done', 'current', 'ahead', 'ahead'])
})

test('hints come one by one, only for the current task, and are counted', async () => {
  const { training } = await aTraining()
  await training.start('lesson', 'behind-the-mask')
  expect(training.takeHint()).toEqual({ ok: true, value: null })
  expect(lessonIn(training).tasks[0]).toMatchObject({ hintsLeft: 0, hints: [expect.stringContaining('left one')] })
  expect(training.takeHint()).toMatchObject({ ok: false })
  expect(training.state().results).toMatchObject([{ hints: 1 }])
})

test('leaving a lesson brings back what was there, and its history goes on with it', async () => {
  const { simulator, training, time, write } = await aTraining()
  const before = simulator.hash()
  await training.start('lesson', 'behind-the-mask')
  write(ana, blue, 'Here I am.')
  expect(await training.leave()).toEqual({ ok: true, value: null })
  expect([simulator.hash(), training.state().current]).toEqual([before, null])
  await simulator.history.switchTo(simulator.history.branches().at(-1)?.id ?? '')
  time.pass(20)
  expect(statesIn(training)).toEqual(['done', 'current', 'ahead', 'ahead'])
})

test('who leaves the stage of somebody else’s lesson leaves them the lesson', async () => {
  const { simulator, training, time } = await aTraining()
  await training.nameTrainee('Mia')
  await training.start('lesson', 'behind-the-mask')
  await training.nameTrainee('Noah')
  await training.leave()
  expect(simulator.beginning.piece).toBeUndefined()
  await training.nameTrainee('Mia')
  await simulator.history.switchTo(simulator.history.branches().at(-1)?.id ?? '')
  time.pass(20)
  expect(lessonIn(training).id).toBe('behind-the-mask')
})

test('a wrong answer is told why, counts once, and the right one is explained', async () => {
  const { training } = await aTraining()
  await training.start('ticket', 'silent-since-tuesday')
  expect(ticketIn(training)).toMatchObject({ choices: null, attempts: [], verdict: null })
  training.answer({ code: 80901 })
  training.answer({ code: 80901 })
  expect(ticketIn(training).attempts).toMatchObject([
    { given: 80901, because: expect.stringContaining('what began it') },
  ])
  training.answer({ code: 21610 })
  expect(ticketIn(training).verdict).toMatchObject({ outcome: 'solved', answer: 21610, score: 7 })
  expect(training.answer({ code: 80901 })).toMatchObject({ ok: false })
  expect(training.state().results).toMatchObject([{ outcome: 'solved', attempts: 2, score: 7 }])
})

test('starting a ticket over keeps its wrong answers, and what is decided stays', async () => {
  const { training } = await aTraining()
  await training.start('ticket', 'silent-since-tuesday')
  training.answer({ code: 80905 })
  await training.start('ticket', 'silent-since-tuesday')
  expect(ticketIn(training).attempts).toMatchObject([{ given: 80905 }])
  training.giveUp()
  await training.start('ticket', 'silent-since-tuesday')
  training.answer({ code: 21610 })
  expect(ticketIn(training).verdict).toMatchObject({ outcome: 'solved', score: 10 })
  expect(training.state().results).toMatchObject([{ outcome: 'given-up', score: 0 }])
})

test('starting a ticket over does not take its time back', async () => {
  const { training, time } = await aTraining()
  await training.start('ticket', 'silent-since-tuesday')
  time.pass(3_600_000)
  await training.start('ticket', 'silent-since-tuesday')
  time.pass(3_000)
  training.answer({ code: 21610 })
  expect(training.state().results).toMatchObject([{ outcome: 'solved', seconds: 3_603 }])
})

test('a first name takes over what was done without one, another name begins anew', async () => {
  const { training } = await aTraining()
  await training.start('ticket', 'silent-since-tuesday')
  training.answer({ code: 21610 })
  await training.nameTrainee(' Mia ')
  expect(training.state()).toMatchObject({ trainee: 'Mia', results: [{ score: 10 }], current: { kind: 'ticket' } })
  await training.nameTrainee('Noah')
  expect(training.state()).toEqual({ trainee: 'Noah', results: [], current: null })
  expect(JSON.parse(training.sheet('json').text)).toMatchObject({ sheets: [{ trainee: 'Mia' }] })
})

test('what somebody has under way waits while it is somebody else’s turn', async () => {
  const { training } = await aTraining()
  await training.nameTrainee('Mia')
  await training.start('ticket', 'silent-since-tuesday')
  await training.nameTrainee('Noah')
  expect(training.answer({ code: 21610 }).ok).toBe(false)
  await training.nameTrainee('Mia')
  expect(ticketIn(training)).toMatchObject({ id: 'silent-since-tuesday', verdict: null })
})

test('a corrected name keeps everything, and is nobody else’s', async () => {
  const { training } = await aTraining()
  await training.nameTrainee('Mia')
  await training.start('ticket', 'silent-since-tuesday')
  training.answer({ code: 21610 })
  expect(training.renameTrainee('Mira')).toEqual({ ok: true, value: null })
  expect(training.state()).toMatchObject({ trainee: 'Mira', results: [{ score: 10 }], current: { kind: 'ticket' } })
  await training.nameTrainee('Noah')
  expect(training.renameTrainee('Mira')).toMatchObject({ ok: false, error: { code: 'name_taken' } })
  expect(training.state().trainee).toBe('Noah')
})

test('what is not there changes nothing', async () => {
  const { simulator, training } = await aTraining()
  const { run: before } = simulator.status()
  expect(await training.start('lesson', '../secrets')).toMatchObject({ ok: false, error: { status: 404 } })
  expect([training.answer({ choice: 0 }), training.giveUp()]).toMatchObject([{ ok: false }, { ok: false }])
  expect([simulator.status().run, training.state()]).toEqual([before, { trainee: '', results: [], current: null }])
})
