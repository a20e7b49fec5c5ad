import { expect, test } from 'vitest'
import { leaveCourse } from '#main/simulator/leave-course.ts'
import type { Opening } from '#main/simulator/opening.ts'
import { aSimulator, run } from '#test/support/a-simulator.ts'
import { start } from '#test/support/an-engine.ts'
import { HandTime } from '#test/support/hand-time.ts'

const lesson = {
  seed: 3,
  startTime: start,
  piece: { kind: 'lesson', title: 'Behind the mask' },
  play: (engine) => engine.execute({ type: 'phone.set', e164: '+14155550144', label: 'Dora' }),
} as const satisfies Opening

async function ownRun() {
  const simulator = await aSimulator({ realTime: new HandTime() })
  run(simulator, { type: 'phone.set', e164: '+14155550133', label: 'Cleo' })
  await simulator.changeClock({ advanceSeconds: 90 })
  return { simulator, own: { hash: simulator.hash(), now: simulator.status().now } }
}

test('what a lesson was begun over comes back as it was, with its time standing, and the lesson stays as a branch', async () => {
  const { simulator, own } = await ownRun()
  simulator.open(lesson)
  expect(await leaveCourse(simulator)).toEqual({ ok: true, value: null })
  expect([simulator.hash(), simulator.clock()]).toMatchObject([own.hash, { now: own.now, mode: 'paused' }])
  expect(simulator.history.recordings()).toMatchObject([{ fromSeq: 0, beginning: { piece: lesson.piece } }])
})

test('also after more lessons than histories are kept; what was left before it goes after them', async () => {
  const { simulator } = await ownRun()
  await simulator.history.rewind(3)
  const hash = simulator.hash()
  for (let times = 0; times < 12; times += 1) simulator.open(lesson)
  const kept = simulator.history.branches().map(({ id }) => id)
  expect(kept).toEqual([1, 2, 8, 9, 10, 11, 12, 13].map((number) => `branch-${number}`))
  await leaveCourse(simulator)
  expect(simulator.hash()).toBe(hash)
})

test('what is no lesson is not left', async () => {
  const { simulator, own } = await ownRun()
  await leaveCourse(simulator)
  expect([simulator.hash(), simulator.history.branches()]).toEqual([own.hash, []])
})

test('where nothing was before, the stage is as the program began', async () => {
  const simulator = await aSimulator({ empty: true })
  simulator.open(lesson)
  await leaveCourse(simulator)
  expect([simulator.journal(), simulator.beginning.piece]).toEqual([[], undefined])
})

test('so does a run that was just emptied: what was before it stays left', async () => {
  const { simulator } = await ownRun()
  simulator.reset({ empty: true, seed: 77 })
  simulator.open(lesson)
  simulator.open(lesson)
  await leaveCourse(simulator)
  expect([simulator.journal(), simulator.beginning]).toEqual([[], { seed: 77, startTime: start, inputs: 0 }])
  expect(simulator.history.recordings().map(({ beginning }) => beginning.piece?.kind)).toEqual([
    undefined,
    'lesson',
    'lesson',
  ])
})

test('a workspace that is opened in the middle of a lesson keeps what the lesson was begun over', async () => {
  const { simulator, own } = await ownRun()
  const other = (await aSimulator()).save()
  simulator.open(lesson)
  simulator.resume(other)
  expect(simulator.history.branches().map(({ id }) => id)).toEqual(['branch-2', 'branch-3'])
  await simulator.history.switchTo('branch-2')
  expect(simulator.hash()).toBe(own.hash)
})

test('who returns to a longer history from a short one finds the short one among those that were left', async () => {
  const { simulator } = await ownRun()
  await simulator.history.rewind(simulator.status().seq - 1)
  simulator.open(lesson)
  await simulator.history.switchTo('branch-1')
  expect(simulator.history.recordings().at(-1)).toMatchObject({ fromSeq: 0, beginning: { piece: lesson.piece } })
})
