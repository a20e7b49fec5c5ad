import { expect, test } from 'vitest'
import { isAboutContact, isAboutEntry, lightOf, subjectOf } from '#renderer/state/lighting.ts'
import type { Selection, Subject } from '#renderer/state/selection.ts'
import { aMessageEntry, aSessionEntry } from '#test/support/a-timeline-entry.ts'

const entry = aMessageEntry()
const contact: Subject = { kind: 'contact', resourceSid: entry.resourceSid }
const session: Subject = { kind: 'session', sessionSid: entry.sessionSid ?? '' }
const isIt = (subject: Subject) => isAboutEntry(subject, entry)

test('what is selected outshines what is previewed', () => {
  expect(lightOf(contact, contact, isIt)).toBe('selected')
  expect(lightOf(null, contact, isIt)).toBe('previewed')
  expect(lightOf({ kind: 'number', e164: '+14155551212' }, null, isIt)).toBeUndefined()
})

test('a session lights its messages and calls, and its own rows', () => {
  expect(isAboutContact(session, entry)).toBe(true)
  expect(lightOf(session, null, isIt)).toBe('selected')
  const closed = aSessionEntry({ row: 9, sessionSid: entry.sessionSid })
  expect(isAboutEntry(session, closed)).toBe(true)
  expect(isAboutEntry({ kind: 'entry', row: 9 }, closed)).toBe(true)
  expect(isAboutEntry(contact, closed)).toBe(false)
})

test('a request and a webhook light what they are about', () => {
  const request: Selection = { kind: 'request', id: 3, about: contact }
  expect(subjectOf(request)).toEqual(contact)
  expect(lightOf({ kind: 'delivery', id: 'WH1', about: contact }, null, isIt)).toBe('selected')
  expect(lightOf({ kind: 'request', id: 3, about: null }, null, isIt)).toBeUndefined()
})
