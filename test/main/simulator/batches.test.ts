import { expect, test } from 'vitest'
import type { Batch } from '#shared/contract/rpc.ts'
import { aSimulator, run } from '#test/support/a-simulator.ts'
import { HandTime } from '#test/support/hand-time.ts'

async function reading(isReady: () => boolean = () => true) {
  const time = new HandTime()
  const simulator = await aSimulator({ realTime: time })
  const batches: Batch[] = []
  const stop = simulator.subscribe({ receive: (batch) => batches.push(batch), isReady })
  const relabel = (label: string) => run(simulator, { type: 'phone.set', e164: '+14155550111', label })
  return { time, simulator, batches, stop, relabel }
}

test('a reader begins with a snapshot', async () => {
  const { simulator, batches } = await reading()
  expect(batches).toEqual([{ kind: 'snapshot', snapshot: simulator.snapshot() }])
})

test('events of one frame come as one batch, with the clock', async () => {
  const { time, simulator, batches, relabel } = await reading()
  relabel('Anna')
  relabel('Anne')
  const before = batches.length
  time.pass(16)
  const { seq, eventSeq } = simulator.status()
  expect([before, batches.slice(1)]).toEqual([
    1,
    [{ kind: 'events', events: simulator.eventsAfter(eventSeq - 2), seq, clock: simulator.clock() }],
  ])
})

test('a change of the clock is told without any event', async () => {
  const { time, simulator, batches } = await reading()
  await simulator.changeClock({ rate: 60 })
  time.pass(16)
  const { seq } = simulator.status()
  expect(batches.slice(1)).toEqual([{ kind: 'events', events: [], seq, clock: simulator.clock() }])
})

test('a step that causes no event is told as well: a reader never stays behind', async () => {
  const { time, simulator, batches } = await reading()
  const { seq } = simulator.status()
  simulator.execute({ type: 'call.hangUp', phone: '+14155550111', callSid: `CA${'0'.repeat(32)}` })
  time.pass(16)
  expect(batches.slice(1)).toEqual([{ kind: 'events', events: [], seq: seq + 1, clock: simulator.clock() }])
})

test('a new run begins with a snapshot', async () => {
  const { time, simulator, batches } = await reading()
  simulator.reset({ empty: true })
  time.pass(16)
  expect(batches.slice(1)).toEqual([{ kind: 'snapshot', snapshot: simulator.snapshot() }])
})

test('a reader more than 5,000 events behind gets a fresh snapshot', async () => {
  const { time, simulator, batches, relabel } = await reading()
  for (let count = 0; count <= 5_000; count += 1) relabel(`Ana ${count}`)
  time.pass(16)
  expect(batches.slice(1)).toEqual([{ kind: 'snapshot', snapshot: simulator.snapshot() }])
})

test('a slow reader gets nothing until it is ready, then everything at once', async () => {
  let isReady = true
  const { time, batches, relabel } = await reading(() => isReady)
  isReady = false
  relabel('Anna')
  time.pass(1_000)
  relabel('Anne')
  const meanwhile = batches.length
  isReady = true
  time.pass(16)
  expect([meanwhile, batches.slice(1)]).toMatchObject([1, [{ kind: 'events', events: [{}, {}] }]])
})

test('a reader who stopped hears nothing more', async () => {
  const { time, batches, stop, relabel } = await reading()
  relabel('Anna')
  stop()
  relabel('Anne')
  time.pass(100)
  expect(batches.length).toBe(1)
})

test('a closed simulator has no readers left', async () => {
  const { time, simulator, batches, relabel } = await reading()
  relabel('Anna')
  simulator.close()
  time.pass(100)
  expect([batches.length, time.sleepsFor]).toEqual([1, null])
})
