import { expect, test } from 'vitest'
import { CallbackLanes } from '#main/webhooks/callback-lanes.ts'

function kept(): never {
  throw new Error('The task was dropped.')
}

/** Tasks that note when they begin, and end when told. */
function tasks() {
  const begun: string[] = []
  const ends = new Map<string, () => void>()
  return {
    begun,
    task: (name: string) => () => {
      begun.push(name)
      return new Promise<void>((resolve) => ends.set(name, resolve))
    },
    async end(name: string) {
      ends.get(name)?.()
      await new Promise(setImmediate)
    },
  }
}

test('a lane runs its tasks in order and one at a time, beside other lanes', async () => {
  const lanes = new CallbackLanes()
  const { begun, task, end } = tasks()
  for (const name of ['a1', 'a2', 'b1', 'a3', 'b2']) lanes.add(name.charAt(0), task(name), kept)
  expect(begun).toEqual(['a1', 'b1'])
  await end('a1')
  expect(begun).toEqual(['a1', 'b1', 'a2'])
  await end('b1')
  await end('a2')
  expect(begun).toEqual(['a1', 'b1', 'a2', 'b2', 'a3'])
})

test('a lane that was empty begins again', async () => {
  const lanes = new CallbackLanes()
  const { begun, task, end } = tasks()
  lanes.add('a', task('a1'), kept)
  await end('a1')
  lanes.add('a', task('a2'), kept)
  expect(begun).toEqual(['a1', 'a2'])
})

test('of very many lanes 32 move at once', async () => {
  const lanes = new CallbackLanes()
  const { begun, task, end } = tasks()
  for (let lane = 0; lane < 40; lane += 1) lanes.add(`${lane}`, task(`${lane}`), kept)
  expect(begun.length).toBe(32)
  await end('0')
  expect([begun.length, begun.at(-1)]).toEqual([33, '32'])
})

test('what has not begun can be forgotten', async () => {
  const lanes = new CallbackLanes()
  const { begun, task, end } = tasks()
  lanes.add('a', task('a1'), kept)
  lanes.add('a', task('a2'), kept)
  lanes.clear()
  await end('a1')
  expect(begun).toEqual(['a1'])
})

test('of more than 500 that wait, the oldest is dropped, and those behind it come in order', async () => {
  const lanes = new CallbackLanes()
  const { begun, task, end } = tasks()
  const dropped: string[] = []
  const names = ['a0', ...Array.from({ length: 251 }, (_, n) => [`a${n + 1}`, `b${n}`]).flat()]
  for (const name of names) {
    lanes.add(name.charAt(0), task(name), () => dropped.push(name))
  }
  expect([begun, dropped]).toEqual([['a0', 'b0'], ['a1']])
  await end('a0')
  await end('b0')
  expect(begun).toEqual(['a0', 'b0', 'a2', 'b1'])
})
