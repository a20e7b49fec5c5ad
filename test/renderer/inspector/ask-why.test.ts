import { expect, test } from 'vitest'
import { whatToExplain } from '#renderer/features/inspector/ask-why.ts'
import { aMessageEntry } from '#test/support/a-timeline-entry.ts'

const [arrived, stopped, later] = [
  aMessageEntry({ resourceSid: 'SM1', step: 1 }),
  aMessageEntry({
    resourceSid: 'SM2',
    step: 2,
    outcome: 'dropped-opt-out',
    reached: null,
    reachedSid: null,
    code: 80901,
  }),
  aMessageEntry({ resourceSid: 'SM3', step: 3 }),
]
const contacts = new Map([arrived, stopped, later].map((entry) => [entry.resourceSid, entry]))

test('Why? is asked of what is selected', () => {
  const selected = { kind: 'contact', resourceSid: 'SM1' } as const
  expect(whatToExplain(selected, 3, contacts)).toEqual(selected)
})

test('what was stopped after something was selected is asked about first', () => {
  const selected = { kind: 'contact', resourceSid: 'SM1' } as const
  expect(whatToExplain(selected, 1, contacts)).toEqual({ kind: 'contact', resourceSid: 'SM2' })
  expect(whatToExplain(selected, 2, contacts)).toEqual(selected)
})

test('a session was not decided: with one selected, or nothing, it is asked of what was stopped last, else of the last', () => {
  expect(whatToExplain({ kind: 'session', sessionSid: 'KC1' }, 3, contacts)).toEqual({
    kind: 'contact',
    resourceSid: 'SM2',
  })
  expect(whatToExplain(null, 0, contacts)).toEqual({ kind: 'contact', resourceSid: 'SM2' })
  expect(whatToExplain(null, 0, new Map([['SM1', arrived]]))).toEqual({ kind: 'contact', resourceSid: 'SM1' })
  expect(whatToExplain(null, 0, new Map())).toBeNull()
})
