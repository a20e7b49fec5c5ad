import { expect, test } from 'vitest'
import { selectionOf } from '#renderer/features/timeline/selection-of.ts'
import { aMessageEntry, aRefusalEntry, aSessionEntry } from '#test/support/a-timeline-entry.ts'

test('the row of a message selects the message', () => {
  const entry = aMessageEntry()
  expect(selectionOf(entry)).toEqual({ kind: 'contact', resourceSid: entry.resourceSid })
})

test.each([aSessionEntry({ row: 9 }), aRefusalEntry({ row: 9 })])('a row of kind $kind selects itself', (entry) => {
  expect(selectionOf(entry)).toEqual({ kind: 'entry', row: 9 })
})
