import { expect, test } from 'vitest'
import { markOf } from '#renderer/features/phones/mark-words.ts'
import { aCallEntry, aMessageEntry } from '#test/support/a-timeline-entry.ts'

test('what arrived, or is on its way, has no mark', () => {
  expect(markOf(aMessageEntry({ state: 'delivered' }))).toBe(null)
  expect(markOf(aMessageEntry({ state: 'sent' }))).toBe(null)
  expect(markOf(aMessageEntry({ outcome: 'auto-created' }))).toBe(null)
  expect(markOf(aCallEntry({ outcome: 'ringing', state: 'busy' }))).toBe(null)
})

test('what went on with a warning is marked with its code', () => {
  expect(markOf(aMessageEntry({ code: 80908 }))).toEqual({ words: 'with a warning', code: 80908 })
})

test('a message that a rule stopped is marked as not forwarded, with its code', () => {
  expect(markOf(aMessageEntry({ outcome: 'dropped-opt-out', code: 80901, state: 'stopped' }))).toEqual({
    words: 'not forwarded',
    code: 80901,
  })
})

test('a call that a rule stopped is marked as not connected', () => {
  expect(markOf(aCallEntry({ outcome: 'rejected-mode', code: 80911, state: 'stopped' }))).toEqual({
    words: 'not connected',
    code: 80911,
  })
})

test('a message lost after it was forwarded is marked as not delivered', () => {
  expect(markOf(aMessageEntry({ state: 'undelivered', code: 30003 }))).toEqual({ words: 'not delivered', code: 30003 })
})

test('a message that a webhook still decides on says so', () => {
  expect(markOf(aMessageEntry({ outcome: null, state: 'held' }))).toEqual({ words: 'awaits webhook', code: null })
})
