import { expect, test } from 'vitest'
import { verdictOn } from '#renderer/features/timeline/verdict.ts'
import { aCallEntry, aMessageEntry } from '#test/support/a-timeline-entry.ts'

test('a message that arrived is forwarded', () => {
  expect(verdictOn(aMessageEntry())).toEqual({ tone: 'good', word: 'forwarded', detail: null })
})

test('what went on though the debugger warns of it is not simply good', () => {
  expect(verdictOn(aMessageEntry({ code: 80908 }))).toEqual({
    tone: 'warned',
    word: 'forwarded',
    detail: 'with a warning',
  })
  expect(verdictOn(aMessageEntry({ code: 80908, state: 'sent' }))).toMatchObject({
    tone: 'warned',
    detail: 'on its way',
  })
  expect(verdictOn(aCallEntry({ outcome: 'ringing', state: 'busy', code: 80908 })).tone).toBe('bad')
})

test('a message that the carrier lost is told apart from one that was not forwarded', () => {
  expect(verdictOn(aMessageEntry({ state: 'undelivered' }))).toEqual({
    tone: 'bad',
    word: 'not delivered',
    detail: 'forwarded, then lost by the carrier',
  })
})

test('an opt-out word is not forwarded', () => {
  expect(verdictOn(aMessageEntry({ state: 'stopped', outcome: 'dropped-opt-out' }))).toEqual({
    tone: 'bad',
    word: 'not forwarded',
    detail: 'opt-out word',
  })
})

test('a message that a webhook still decides on is waiting', () => {
  expect(verdictOn(aMessageEntry({ state: 'held', outcome: null }))).toEqual({
    tone: 'waiting',
    word: 'waiting',
    detail: 'for the webhook’s answer',
  })
})

test('a call without a session is not connected', () => {
  expect(verdictOn(aCallEntry({ state: 'stopped', outcome: 'out-of-session' }))).toEqual({
    tone: 'bad',
    word: 'not connected',
    detail: 'no active session',
  })
})

test('a call is told by how far it came', () => {
  const states = [
    'initiated',
    'ringing',
    'in-progress',
    'completed',
    'busy',
    'no-answer',
    'canceled',
    'failed',
  ] as const
  expect(states.map((state) => verdictOn(aCallEntry({ state })).word)).toEqual([
    'dialling',
    'ringing',
    'connected',
    'completed',
    'busy',
    'not answered',
    'hung up',
    'failed',
  ])
})
