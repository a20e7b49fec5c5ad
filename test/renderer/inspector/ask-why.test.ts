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

test('what went through with a warning is asked about before what was stopped earlier', () => {
  const warned = aMessageEntry({ resourceSid: 'SM4', step: 4, code: 80908 })
  expect(whatToExplain(null, 0, new Map([...contacts, ['SM4', warned]]))).toEqual({
    kind: 'contact',
    resourceSid: 'SM4',
  })
})

test('a refusal is asked about like a text that was stopped: the last of both, once it came after the selection', () => {
  const request = { selection: { kind: 'request', id: 4, about: null }, step: 2 } as const
  const action = { selection: { kind: 'refusal', id: 1 }, step: 3.5 } as const
  expect(whatToExplain(null, 0, contacts, [request])).toEqual(request.selection)
  expect(whatToExplain(null, 0, contacts, [{ ...request, step: 1 }])).toEqual({ kind: 'contact', resourceSid: 'SM2' })
  expect(whatToExplain(null, 0, contacts, [request, action])).toEqual(action.selection)
  const selected = { kind: 'contact', resourceSid: 'SM1' } as const
  expect(whatToExplain(selected, 3, contacts, [request, action])).toEqual(action.selection)
  expect(whatToExplain(selected, 3.5, contacts, [request, action])).toEqual(selected)
  expect(whatToExplain(null, 0, new Map(), [action])).toEqual(action.selection)
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
