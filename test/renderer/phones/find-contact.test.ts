import { expect, test } from 'vitest'
import { withEntries } from '#renderer/features/phones/contacts.ts'
import { contactOfCall, contactOfMessage } from '#renderer/features/phones/find-contact.ts'
import { aPhoneCall, aPhoneMessage, proxy } from '#test/support/a-phone-message.ts'
import { aCallEntry, aMessageEntry } from '#test/support/a-timeline-entry.ts'
import { aPhoneView } from '#test/support/a-world.ts'

const ben = '+14155550122'
const toBen = { reached: ben, shownAs: proxy } as const

test('an own bubble is its contact by SID', () => {
  const message = aPhoneMessage({ sid: 'SM1' })
  const entry = aMessageEntry({ resourceSid: 'SM1' })
  expect(
    contactOfMessage(withEntries(new Map(), [entry]), aPhoneView({ e164: ben, messages: [message] }), message),
  ).toBe(entry)
})

test('of equal texts each received bubble finds its own contact', () => {
  const first = aPhoneMessage({ sid: 'SM11', direction: 'received', body: 'ok' })
  const second = aPhoneMessage({ sid: 'SM12', direction: 'received', body: 'ok' })
  const view = aPhoneView({ e164: ben, messages: [first, second] })
  const entries = [
    aMessageEntry({ ...toBen, resourceSid: 'SM1', body: 'ok' }),
    aMessageEntry({ ...toBen, resourceSid: 'SM2', body: 'ok', outcome: 'failed', state: 'failed' }),
    aMessageEntry({ ...toBen, resourceSid: 'SM3', body: 'ok' }),
  ]
  const contacts = withEntries(new Map(), entries)
  expect([first, second].map((message) => contactOfMessage(contacts, view, message)?.resourceSid)).toEqual([
    'SM1',
    'SM3',
  ])
})

test('what the platform itself wrote belongs to no contact', () => {
  const reply = aPhoneMessage({ sid: 'SM11', direction: 'received', body: 'You have been unsubscribed.' })
  const view = aPhoneView({ e164: ben, messages: [reply] })
  expect(contactOfMessage(withEntries(new Map(), [aMessageEntry(toBen)]), view, reply)).toBe(undefined)
})

test('a received call is found by whom it reached and the number it showed', () => {
  const call = aPhoneCall({ sid: 'CA11', direction: 'received' })
  const entries = [
    aCallEntry({ resourceSid: 'CA1', reached: '+14155550133', shownAs: proxy }),
    aCallEntry({ ...toBen, resourceSid: 'CA2' }),
  ]
  const contacts = withEntries(new Map(), entries)
  expect(contactOfCall(contacts, aPhoneView({ e164: ben, calls: [call] }), call)?.resourceSid).toBe('CA2')
})
