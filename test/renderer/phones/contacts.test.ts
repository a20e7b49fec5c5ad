import { expect, test } from 'vitest'
import { isFreshStart, lastRefusalIn, withEntries } from '#renderer/features/phones/contacts.ts'
import { aMessageEntry, aRefusalEntry } from '#test/support/a-timeline-entry.ts'
import { anEvent, aWorld } from '#test/support/a-world.ts'

test('the newest word on a contact counts', () => {
  const sent = aMessageEntry({ resourceSid: 'SM1', state: 'sent' })
  const delivered = aMessageEntry({ resourceSid: 'SM1', state: 'delivered' })
  expect([...withEntries(withEntries(new Map(), [sent]), [delivered]).values()]).toEqual([delivered])
})

test('of the requests that rules refused the last counts', () => {
  const refusals = [1, 2].map((row) => aRefusalEntry({ row }))
  expect(lastRefusalIn([...refusals, aMessageEntry()])).toEqual(refusals[1])
  expect(lastRefusalIn([aMessageEntry()])).toBeUndefined()
})

test('only the newest thousand are kept', () => {
  const entries = Array.from({ length: 1_200 }, (_, row) => aMessageEntry({ row, resourceSid: `SM${row}` }))
  const contacts = withEntries(new Map(), entries)
  expect([contacts.size, contacts.has('SM199'), contacts.has('SM200')]).toEqual([1_000, false, true])
})

test('a snapshot is a fresh start; a batch of events, or of the clock alone, is not', () => {
  const world = aWorld()
  const event = anEvent({ type: 'timeline.entry', entry: aMessageEntry() })
  expect([
    isFreshStart(null, world),
    isFreshStart(world, aWorld()),
    isFreshStart(world, { ...world, latest: [event] }),
    isFreshStart(world, { ...world }),
  ]).toEqual([true, true, false, false])
})
