import { expect, test } from 'vitest'
import { withEntries } from '#renderer/features/phones/contacts.ts'
import { contactsOnPhone } from '#renderer/features/phones/contacts-on-phone.ts'
import { aPhoneCall, aPhoneMessage } from '#test/support/a-phone-message.ts'
import { aCallEntry, aMessageEntry } from '#test/support/a-timeline-entry.ts'
import { aPhoneView } from '#test/support/a-world.ts'

const ben = '+14155550122'

test('an own bubble is its contact by SID', () => {
  const entry = aMessageEntry({ resourceSid: 'SM1' })
  const view = aPhoneView({ e164: ben, messages: [aPhoneMessage({ sid: 'SM1' })] })
  expect(contactsOnPhone(view, withEntries(new Map(), [entry]))).toEqual(new Map([['SM1', entry]]))
})

test('a received bubble is its contact by the SID that it has on this phone', () => {
  const received = { direction: 'received', body: 'ok' } as const
  const messages = [aPhoneMessage({ ...received, sid: 'SM11' }), aPhoneMessage({ ...received, sid: 'SM12' })]
  const second = aMessageEntry({ resourceSid: 'SM2', reachedSid: 'SM12', body: 'ok' })
  const first = aMessageEntry({ resourceSid: 'SM1', reachedSid: 'SM11', body: 'ok' })
  const known = contactsOnPhone(aPhoneView({ e164: ben, messages }), withEntries(new Map(), [second, first]))
  expect(known).toEqual(
    new Map([
      ['SM11', first],
      ['SM12', second],
    ]),
  )
})

test('what the platform itself wrote belongs to no contact', () => {
  const reply = aPhoneMessage({ sid: 'SM11', direction: 'received', body: 'Hi' })
  const view = aPhoneView({ e164: ben, messages: [reply] })
  expect(contactsOnPhone(view, withEntries(new Map(), [aMessageEntry({ reachedSid: null })]))).toEqual(new Map())
})

test('a received call is its contact by its own leg', () => {
  const elsewhere = aCallEntry({ resourceSid: 'CA1', reachedSid: 'CA10' })
  const here = aCallEntry({ resourceSid: 'CA2', reachedSid: 'CA11' })
  const view = aPhoneView({ e164: ben, calls: [aPhoneCall({ sid: 'CA11', direction: 'received' })] })
  expect(contactsOnPhone(view, withEntries(new Map(), [elsewhere, here]))).toEqual(new Map([['CA11', here]]))
})
