import { describe, expect, test } from 'vitest'
import { applyEvent } from '#renderer/state/apply-event.ts'
import type { OptOut } from '#shared/resources/opt-out.ts'
import { aFault } from '#test/support/a-fault.ts'
import { aPhoneCall, aPhoneMessage, proxy } from '#test/support/a-phone-message.ts'
import { anEvent, aPhoneView, aSessionView, aWorld, noon, serviceSid } from '#test/support/a-world.ts'

const ana = '+14155550111'
const ben = '+14155550122'
const sent = aPhoneMessage()
const ringing = aPhoneCall({ direction: 'received', status: 'ringing', answeredAt: null, endedAt: null })

test('every event moves the world to its step and its number', () => {
  const world = applyEvent(aWorld(), anEvent({ type: 'clock.goal', to: noon }, { seq: 12, step: 9 }))
  expect(world).toEqual(aWorld({ seq: 9, eventSeq: 12 }))
})

describe('phones', () => {
  test('a phone that is new comes last, with nothing on it', () => {
    const before = aWorld({ phones: [aPhoneView({ e164: ana, messages: [sent] })] })
    const { phones } = applyEvent(before, anEvent({ type: 'phone.changed', phone: aPhoneView({ e164: ben }).phone }))
    expect(phones).toEqual([aPhoneView({ e164: ana, messages: [sent] }), aPhoneView({ e164: ben })])
  })

  test('a renamed phone keeps its place and its messages', () => {
    const before = aWorld({ phones: [aPhoneView({ e164: ana, messages: [sent] }), aPhoneView({ e164: ben })] })
    const { phones } = applyEvent(
      before,
      anEvent({ type: 'phone.changed', phone: aPhoneView({ e164: ana, label: 'Ana' }).phone }),
    )
    expect(phones).toEqual([aPhoneView({ e164: ana, label: 'Ana', messages: [sent] }), aPhoneView({ e164: ben })])
  })

  test('a message that changed takes the place of what it was', () => {
    const failed = aPhoneMessage({ status: 'failed' })
    const before = aWorld({ phones: [aPhoneView({ e164: ana, messages: [sent, { ...sent, sid: 'SM2' }] })] })
    const { phones } = applyEvent(before, anEvent({ type: 'phone.message', phone: ana, message: failed }))
    expect(phones).toEqual([aPhoneView({ e164: ana, messages: [failed, { ...sent, sid: 'SM2' }] })])
  })

  test('a message for a phone that is not on stage changes no phone', () => {
    const before = aWorld({ phones: [aPhoneView({ e164: ana })] })
    const { phones } = applyEvent(before, anEvent({ type: 'phone.message', phone: ben, message: sent }))
    expect(phones).toEqual(before.phones)
  })

  test('a phone keeps the newest 50 calls', () => {
    const calls = Array.from({ length: 50 }, (_, index) => ({ ...ringing, sid: `CA${index}` }))
    const newest = { ...ringing, sid: 'CA50' }
    const before = aWorld({ phones: [aPhoneView({ e164: ana, calls })] })
    const { phones } = applyEvent(before, anEvent({ type: 'phone.call', phone: ana, call: newest }))
    expect(phones).toEqual([aPhoneView({ e164: ana, calls: [...calls.slice(1), newest] })])
  })

  test('a phone taken off the table is gone', () => {
    const before = aWorld({ phones: [aPhoneView({ e164: ana }), aPhoneView({ e164: ben })] })
    const { phones } = applyEvent(before, anEvent({ type: 'phone.removed', e164: ana }))
    expect(phones).toEqual([aPhoneView({ e164: ben })])
  })
})

describe('sessions', () => {
  test('a changed session keeps its place', () => {
    const other = aSessionView({ sid: 'KC2', uniqueName: 'Ride 8' })
    const closed = aSessionView({ status: 'closed' })
    const { sessions } = applyEvent(
      aWorld({ sessions: [aSessionView(), other] }),
      anEvent({ type: 'session.changed', session: closed }),
    )
    expect(sessions).toEqual([closed, other])
  })

  test('of more than 600 the one closed longest ago leaves', () => {
    const many = Array.from({ length: 600 }, (_, index) =>
      aSessionView({ sid: `KC${index}`, status: index === 3 ? 'closed' : 'open' }),
    )
    const fresh = aSessionView({ sid: 'KC600' })
    const { sessions } = applyEvent(aWorld({ sessions: many }), anEvent({ type: 'session.changed', session: fresh }))
    expect(sessions).toEqual([...many.filter(({ sid }) => sid !== 'KC3'), fresh])
  })

  test('a deleted service takes its sessions along', () => {
    const elsewhere = aSessionView({ sid: 'KC2', serviceSid: 'KS2' })
    const before = aWorld({ sessions: [aSessionView(), elsewhere] })
    expect(applyEvent(before, anEvent({ type: 'service.deleted', serviceSid })).sessions).toEqual([elsewhere])
  })
})

test('an opt-out is there while it blocks', () => {
  const optOut: OptOut = { phone: ana, proxyNumber: proxy, keyword: 'STOP', since: noon }
  const blocked = applyEvent(aWorld(), anEvent({ type: 'optOut.changed', optOut, blocked: true }))
  const free = applyEvent(blocked, anEvent({ type: 'optOut.changed', optOut, blocked: false }))
  expect([blocked.optOuts, blocked.optOutCount]).toEqual([[optOut], 1])
  expect([free.optOuts, free.optOutCount]).toEqual([[], 0])
})

test('only the newest of what piles up is kept, and all of it counted', () => {
  const finding = {
    at: noon,
    surface: 'message',
    participantSid: 'KP1',
    leakedIdentifierMasked: '+1',
    where: '',
  } as const
  let world = aWorld()
  for (let number = 1; number <= 201; number += 1) {
    const optOut: OptOut = { phone: `+1${number}`, proxyNumber: proxy, keyword: 'STOP', since: noon }
    const leak = { ...finding, where: `SM${number}` }
    world = applyEvent(world, anEvent({ type: 'optOut.changed', optOut, blocked: true }))
    world = applyEvent(world, anEvent({ type: 'delivery.checked', leak, disclosure: leak }))
  }
  const { optOuts, optOutCount, leaks } = world
  expect([optOutCount, leaks.leakCount, leaks.disclosureCount]).toEqual([201, 201, 201])
  expect([optOuts.length, leaks.leaks.length, leaks.disclosures.length]).toEqual([200, 200, 200])
  expect([optOuts[0]?.phone, leaks.leaks[0]?.where, leaks.disclosures.at(-1)?.where]).toEqual(['+12', 'SM2', 'SM201'])
})

test('each checked delivery counts, and what was found is kept apart', () => {
  const finding = {
    at: noon,
    surface: 'message',
    participantSid: 'KP1',
    leakedIdentifierMasked: '+*********22',
    where: 'SM1',
  } as const
  const clean = applyEvent(aWorld(), anEvent({ type: 'delivery.checked', leak: null, disclosure: null }))
  const disclosed = applyEvent(clean, anEvent({ type: 'delivery.checked', leak: null, disclosure: finding }))
  expect(disclosed.leaks).toEqual({
    checked: 2,
    leakCount: 0,
    disclosureCount: 1,
    leaks: [],
    disclosures: [finding],
  })
})

test('lists that grow are told only that there is more', () => {
  const alert = {
    seq: 1,
    step: 1,
    sid: 'NO1',
    code: 80901,
    level: 'error',
    title: 'Opt-out word',
    text: 'STOP',
    moreInfo: 'https://www.twilio.com/docs/api/errors/80901',
    at: noon,
    serviceSid,
    sessionSid: null,
    interactionSid: null,
    traceId: null,
  } as const
  const { alertVersion, counts, timelineVersion } = applyEvent(aWorld(), anEvent({ type: 'alert.raised', alert }))
  expect({ alertVersion, alerts: counts.alerts, timelineVersion }).toEqual({
    alertVersion: 1,
    alerts: 1,
    timelineVersion: 0,
  })
})

test('faults come, count their strikes and go', () => {
  const fault = aFault()
  const made = applyEvent(aWorld(), anEvent({ type: 'fault.changed', fault }))
  const struck = applyEvent(made, anEvent({ type: 'fault.changed', fault: { ...fault, used: 1 } }))
  const removed = applyEvent(struck, anEvent({ type: 'fault.removed', id: fault.id }))
  expect([made.faults, struck.faults, removed.faults]).toEqual([[fault], [{ ...fault, used: 1 }], []])
})
