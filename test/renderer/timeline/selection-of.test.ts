import { expect, test } from 'vitest'
import { selectionOf } from '#renderer/features/timeline/selection-of.ts'
import { aMessageEntry } from '#test/support/a-timeline-entry.ts'
import { noon } from '#test/support/a-world.ts'

test('the row of a message selects the message', () => {
  const entry = aMessageEntry()
  expect(selectionOf(entry)).toEqual({ kind: 'contact', resourceSid: entry.resourceSid })
})

test('any other row selects itself', () => {
  const at = { row: 9, step: 4, at: noon, serviceSid: null, sessionSid: null, traceId: null }
  expect(selectionOf({ ...at, kind: 'refusal', code: 80206, text: 'No available proxy' })).toEqual({
    kind: 'entry',
    row: 9,
  })
})
