import { describe, expect, test } from 'vitest'
import { platformStopFilter, type StopFilterPolicy } from '#main/engine/rules/opt-out/platform-stop-filter.ts'
import { passed } from '#shared/catalog/decision.ts'

const from = '+14155550111'
const longCode = '+14155551212'
const tollFree = '+18885551212'

const filter = (body: string, isBlocked = false, to = longCode, policy: Partial<StopFilterPolicy> = {}) =>
  platformStopFilter({ from, to, body }, { optOutEra: '2026', smsStopFiltering: true, ...policy }, isBlocked)

const unsubscribed =
  'You have successfully been unsubscribed. You will not receive any more messages from this number. Reply START to resubscribe.'
const resubscribed =
  'You have successfully been re-subscribed to messages from this number. Reply HELP for help. Reply STOP to unsubscribe. Msg&Data Rates May Apply.'

test('T-143 STOP blocks the pair and is confirmed', () => {
  expect(filter('stop')).toEqual({
    change: 'block',
    reply: unsubscribed,
    word: 'stop',
    decision: passed('platform-stop-filter', { word: 'stop', from, to: longCode, action: 'block' }),
  })
})

test('a second STOP is not confirmed again', () => {
  expect(filter('STOP', true)).toMatchObject({ change: null, reply: null })
})

test('T-152 START lifts the block and is confirmed', () => {
  expect(filter('START', true)).toMatchObject({ change: 'unblock', reply: resubscribed })
})

test('START without a block changes nothing and is confirmed all the same', () => {
  expect(filter('Yes')).toMatchObject({ change: null, reply: resubscribed })
})

test('T-148 HELP and INFO get the help text', () => {
  const help = 'Reply STOP to unsubscribe. Msg&Data Rates May Apply.'
  expect([filter('HELP'), filter('info', true)]).toMatchObject([
    { change: null, reply: help },
    { change: null, reply: help },
  ])
})

describe('the platform takes no notice of', () => {
  test.each(['hi', 'STOP please', 'Stop.', 'ARRET', 'ARRETE', 'DEBUT', ''])('“%s”', (body) =>
    expect(filter(body)).toBeNull(),
  )
})

test('REVOKE and OPTOUT are opt-out words since 2026 only', () => {
  expect(filter('revoke')).toMatchObject({ change: 'block' })
  expect(filter('OptOut')).toMatchObject({ change: 'block' })
  expect(filter('revoke', false, longCode, { optOutEra: '2020-09' })).toBeNull()
})

test('T-156 with filtering switched off nothing is blocked and nothing replied', () => {
  expect(filter('STOP', false, longCode, { smsStopFiltering: false })).toMatchObject({
    change: null,
    reply: null,
    decision: passed('platform-stop-filter', { word: 'STOP', from, to: longCode, action: 'off' }),
  })
})

test('toll-free numbers know STOP, START and UNSTOP, with the carrier’s own replies', () => {
  expect(filter('stop', false, tollFree)).toMatchObject({
    change: 'block',
    reply:
      'NETWORK MSG: You replied with the word "stop" which blocks all texts sent from this number. Text back "unstop" to receive messages again.',
  })
  expect(filter('unstop', true, tollFree)).toMatchObject({
    change: 'unblock',
    reply: 'NETWORK MSG: You have replied "unstop" and will begin receiving messages again from this number.',
  })
  expect(['QUIT', 'HELP', 'YES', 'REVOKE'].map((word) => filter(word, false, tollFree))).toEqual([
    null,
    null,
    null,
    null,
  ])
})

test('filtering on toll-free numbers cannot be switched off', () => {
  expect(filter('STOP', false, tollFree, { smsStopFiltering: false })).toMatchObject({ change: 'block' })
})
