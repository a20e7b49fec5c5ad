import { expect, test } from 'vitest'
import { callStateOf, isRightward, type SessionLane, wireState, wires } from '#renderer/features/mask/lane-state.ts'
import { aCallEntry, aMessageEntry } from '#test/support/a-timeline-entry.ts'
import { aSessionView } from '#test/support/a-world.ts'

const end = (e164: string, proxyNumber: string) => ({ participantSid: 'KP', e164, label: e164, seat: 0, proxyNumber })
const lane: SessionLane = {
  kind: 'session',
  session: aSessionView({ status: 'in-progress' }),
  left: end('+14155551212', '+14155550101'),
  right: end('+14155553434', '+14155550102'),
}
const back = { from: '+14155553434', dialled: '+14155550102', reached: '+14155551212', shownAs: '+14155550101' }
const statesOf = (entry: Parameters<typeof wireState>[2], of = lane) => wires.map((wire) => wireState(of, wire, entry))

test('a contact runs from who wrote it to the other side', () => {
  expect(isRightward(lane, aMessageEntry())).toBe(true)
  expect(isRightward(lane, aMessageEntry(back))).toBe(false)
  expect(isRightward(lane, aMessageEntry({ from: null, reached: '+14155551212' }))).toBe(false)
})

test('a stopped message blocks the stretch behind the rule that stopped it, seen from its sender', () => {
  const stopped = { outcome: 'dropped-opt-out', state: 'stopped' } as const
  expect(statesOf(aMessageEntry(stopped))).toEqual(['idle', 'blocked', 'idle', 'idle'])
  expect(statesOf(aMessageEntry({ ...stopped, ...back }))).toEqual(['idle', 'idle', 'blocked', 'idle'])
  expect(statesOf(aMessageEntry({ outcome: 'failed', state: 'failed' }))).toEqual(['idle', 'idle', 'idle', 'blocked'])
})

test('a lane is live while a call rings or goes on', () => {
  expect(statesOf(aCallEntry({ state: 'ringing' }))).toEqual(['ringing', 'ringing', 'ringing', 'ringing'])
  expect(statesOf(aCallEntry({ state: 'in-progress' }))).toEqual(['talking', 'talking', 'talking', 'talking'])
  expect(callStateOf(aCallEntry({ state: 'completed' }))).toBe(null)
})

test('nothing runs through a closed session', () => {
  const closed = { ...lane, session: aSessionView({ status: 'closed' }) }
  expect(statesOf(undefined, closed)).toEqual(['dead', 'dead', 'dead', 'dead'])
})
