import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { followJourneys, useJourneys } from '#renderer/features/mask/journeys.ts'
import { receiveBatch, useMirror } from '#renderer/state/mirror.ts'
import type { TimelineEntry } from '#shared/resources/timeline-entry.ts'
import { aCallEntry, aMessageEntry } from '#test/support/a-timeline-entry.ts'
import { aClock, anEvent, aWorld } from '#test/support/a-world.ts'

let prefersStill = false
let stop = () => {}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('document', { visibilityState: 'visible' })
  vi.stubGlobal('matchMedia', () => ({ matches: prefersStill }))
  prefersStill = false
  useMirror.setState({ world: aWorld() })
  stop = followJourneys()
})

afterEach(() => {
  stop()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

function happen(...entries: TimelineEntry[]): void {
  const events = entries.map((entry) => anEvent({ type: 'timeline.entry', entry }))
  receiveBatch({ kind: 'events', events, seq: 1, clock: aClock() })
}

const message = (number: number, wish: Partial<Extract<TimelineEntry, { kind: 'message' }>> = {}) =>
  aMessageEntry({ row: number, resourceSid: `SM${number}`, ...wish })

const now = () => {
  const { current, beat, waiting, underWay } = useJourneys.getState()
  return {
    carried: current?.entry.resourceSid ?? null,
    at: current?.beats[beat]?.at ?? null,
    waiting: waiting.map(({ entry }) => entry.resourceSid),
    underWay: [...underWay],
  }
}

test('a message travels stop by stop, and is there when it reaches the other phone', () => {
  happen(message(1))
  expect(now()).toEqual({ carried: 'SM1', at: 'sender', waiting: [], underWay: ['SM1'] })
  vi.advanceTimersByTime(400 - 1)
  expect(now().at).toBe('door-in')
  vi.advanceTimersByTime(1_450 + 1)
  expect(now()).toEqual({ carried: 'SM1', at: 'receiver', waiting: [], underWay: [] })
  vi.advanceTimersByTime(190)
  expect(now()).toEqual({ carried: null, at: null, waiting: [], underWay: [] })
})

test('when more happens than can be shown, the newest wait and the rest just arrives', () => {
  happen(...[1, 2, 3, 4, 5, 6].map((number) => message(number)))
  expect(now()).toEqual({
    carried: 'SM1',
    at: 'sender',
    waiting: ['SM5', 'SM6'],
    underWay: ['SM1', 'SM5', 'SM6'],
  })
})

test('of several states told at once only the last one travels', () => {
  happen(message(1, { state: 'queued' }), message(1, { state: 'sent' }), message(1))
  expect(now()).toEqual({ carried: 'SM1', at: 'sender', waiting: [], underWay: ['SM1'] })
})

test('a message delivered later goes on from the door where it waited', () => {
  happen(message(1, { state: 'sent' }))
  vi.advanceTimersByTime(5_000)
  happen(message(1))
  expect(now()).toEqual({ carried: 'SM1', at: 'door-out', waiting: [], underWay: ['SM1'] })
})

test('what was there when the window began to look travels no more, whatever is told of it later', () => {
  receiveBatch({ kind: 'snapshot', snapshot: { ...aWorld(), run: 2, seq: 7 } })
  happen(message(1, { step: 7, code: 80908 }))
  expect(now().carried).toBeNull()
  happen(message(2, { step: 8 }))
  expect(now().carried).toBe('SM2')
})

test('a call travels while it rings, and is there as soon as somebody answers', () => {
  const call = (state: 'ringing' | 'in-progress') => aCallEntry({ row: 1, resourceSid: 'CA1', state })
  happen(call('ringing'), message(2))
  expect(now()).toEqual({ carried: 'CA1', at: 'sender', waiting: ['SM2'], underWay: ['CA1', 'SM2'] })
  happen(call('in-progress'))
  expect(now()).toEqual({ carried: 'SM2', at: 'sender', waiting: [], underWay: ['SM2'] })
})

test('a call that was answered at once does not travel', () => {
  happen(aCallEntry({ resourceSid: 'CA1', state: 'in-progress' }))
  expect(now()).toEqual({ carried: null, at: null, waiting: [], underWay: [] })
})

test('nothing travels for somebody who prefers reduced motion', () => {
  prefersStill = true
  happen(message(1))
  expect(now()).toEqual({ carried: null, at: null, waiting: [], underWay: [] })
})

test('a snapshot clears the way', () => {
  happen(message(1), message(2))
  receiveBatch({ kind: 'snapshot', snapshot: aWorld() })
  expect(now()).toEqual({ carried: null, at: null, waiting: [], underWay: [] })
})
