import { expect, test } from 'vitest'
import { failOnConflict } from '#main/rest/conflict-parameter.ts'
import { Form } from '#main/rest/form.ts'
import { readParticipant } from '#main/rest/participants-parameter.ts'

const form = (text: string) => new Form(new URLSearchParams(text))

test.each([
  ['2026-07-31', Date.UTC(2026, 6, 31)],
  ['2026-07-31T10:00:00Z', Date.UTC(2026, 6, 31, 10)],
  ['2026-07-31T10:00:00', Date.UTC(2026, 6, 31, 10)],
  ['2026-07-31T10:00:00.250Z', Date.UTC(2026, 6, 31, 10, 0, 0, 250)],
  ['2026-07-31T10:00:00+02:00', Date.UTC(2026, 6, 31, 8)],
  ['2026-07-31T10:00:00+0200', Date.UTC(2026, 6, 31, 8)],
  ['2026-07-31T10:00:00-05', Date.UTC(2026, 6, 31, 15)],
  ['2026-07-31T10:00Z', Date.UTC(2026, 6, 31, 10)],
  ['2026-07-31T10:00', Date.UTC(2026, 6, 31, 10)],
  ['2026-07-31T24:00Z', '2026-07-31T24:00Z'],
  ['2026-07-31T10:00:00+02:', '2026-07-31T10:00:00+02:'],
  ['2026-02-31', '2026-02-31'],
  ['tomorrow', 'tomorrow'],
  ['', null],
])('the date %j is read as %j', (text, instant) => {
  expect(form(`DateExpiry=${encodeURIComponent(text)}`).instant('DateExpiry')).toBe(instant)
})

test('names count by their exact case; of a repeated one the first counts', () => {
  const read = form('ttl=1&Ttl=60&Ttl=90')
  expect([read.integer('Ttl'), read.integer('TTL')]).toEqual([60, undefined])
})

test('empty numbers and flags count as left out', () => {
  const read = form('Ttl=&IsReserved=&Other=TRUE&Odd=yes')
  expect([read.integer('Ttl'), read.flag('IsReserved'), read.flag('Other'), read.flag('Odd')]).toEqual([
    undefined,
    undefined,
    true,
    'yes',
  ])
})

test('the keys of a participant may be written in each usual way', () => {
  const wish = { identifier: '+14155550111', friendlyName: 'Ana', proxyIdentifier: '+14155551212' }
  const pascal = '{"Identifier":"+14155550111","FriendlyName":"Ana","ProxyIdentifier":"+14155551212"}'
  const snake = '{"identifier":"+14155550111","friendly_name":"Ana","proxy_identifier":"+14155551212","more":1}'
  expect([pascal, JSON.stringify(wish), snake].map(readParticipant)).toEqual([wish, wish, wish])
  expect(readParticipant('["a"]')).toBe('["a"]')
})

test.each([
  ['FailOnParticipantConflict=true', true],
  ['ReturnErrorOnDuplicateRequest=true', true],
  ['FailOnParticipantConflict=false', false],
  ['AllowParticipantConflict=true', false],
  ['ProxyAllowParticipantConflict=false', true],
  ['FailOnParticipantConflict=maybe', 'maybe'],
  ['', undefined],
])('%s asks for failing: %j', (text, fail) => {
  expect(failOnConflict(form(text))).toBe(fail)
})
