import { expect, test } from 'vitest'
import { barrierOf, beatsOf, reachedStop } from '#renderer/features/mask/journey.ts'
import { aCallEntry, aMessageEntry } from '#test/support/a-timeline-entry.ts'

const route = (entry: Parameters<typeof beatsOf>[0], cameTo: Parameters<typeof beatsOf>[1] = null) =>
  beatsOf(entry, cameTo).map((beat) => `${beat.at} ${beat.wears}`)

test('a forwarded message wears the real number up to the session and the masked one from there', () => {
  expect(route(aMessageEntry())).toEqual([
    'sender real',
    'door-in real',
    'session real',
    'session both',
    'session masked',
    'door-out masked',
    'receiver masked',
  ])
})

test('a message of the API starts in the session, masked from the beginning', () => {
  expect(route(aMessageEntry({ from: null, dialled: null }))).toEqual([
    'session masked',
    'door-out masked',
    'receiver masked',
  ])
})

test('what a rule stops goes no further than that rule, and settles where its lane tells of it', () => {
  expect(route(aMessageEntry({ outcome: 'dropped-opt-out', state: 'stopped' }))).toEqual([
    'sender real',
    'door-in real',
    'outcome real',
  ])
  expect(route(aMessageEntry({ outcome: 'rejected-mode', state: 'stopped' })).slice(-2)).toEqual([
    'session real',
    'outcome real',
  ])
  expect(route(aMessageEntry({ outcome: 'failed', state: 'failed', code: 21610 })).slice(-2)).toEqual([
    'door-out masked',
    'outcome masked',
  ])
})

test('a message that the carrier still has waits at the door, and goes on from there', () => {
  expect(reachedStop(aMessageEntry({ state: 'sent' }))).toBe('door-out')
  expect(route(aMessageEntry({ state: 'delivered' }), 'door-out')).toEqual(['door-out masked', 'receiver masked'])
})

test('each barrier names the rule', () => {
  const outcomes = ['dropped-opt-out', 'out-of-session', 'not-proxy', 'no-partner', 'blocked-intercept'] as const
  expect(outcomes.map((outcome) => barrierOf(aMessageEntry({ outcome, state: 'stopped' })))).toEqual([
    { at: 'door-in', rule: 'opt-out word' },
    { at: 'door-in', rule: 'out of session' },
    { at: 'door-in', rule: 'not a proxy number' },
    { at: 'session', rule: 'no partner' },
    { at: 'session', rule: 'blocked by a webhook' },
  ])
  expect(barrierOf(aCallEntry({ outcome: 'rejected-mode', state: 'stopped' }))).toEqual({
    at: 'session',
    rule: 'mode: messages only',
  })
  expect(barrierOf(aMessageEntry({ outcome: 'failed', state: 'failed', code: 21610 }))).toEqual({
    at: 'door-out',
    rule: 'opted out',
  })
  expect(barrierOf(aMessageEntry())).toBe(null)
})

test('no single movement takes longer than 200 ms, and the change of numbers is given time to be seen', () => {
  const beats = beatsOf(aMessageEntry(), null)
  expect(beats.find((beat) => beat.wears === 'both')?.staysMs).toBe(420)
  expect(beats.reduce((sum, beat) => sum + beat.staysMs, 0)).toBeLessThan(2_500)
})
