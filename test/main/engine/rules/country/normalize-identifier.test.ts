import { expect, test } from 'vitest'
import { normalizeIdentifier } from '#main/engine/rules/country/normalize-identifier.ts'

const relaxed = (text: string) => normalizeIdentifier(text)

test('blanks, dashes, dots and parentheses are left out', () => {
  expect(relaxed(' +1 (415) 555-01.11 ')).toEqual({ kind: 'phone', e164: '+14155550111' })
})

test('T-072 what is no number in E.164 form is invalid', () => {
  const invalid = [
    '+1555',
    'hello',
    '',
    '4155550111',
    '+0155550111',
    '+1415555011a',
    '+1234567890123456',
    '++14155550111',
  ]
  expect(invalid.map((text) => relaxed(text).kind)).toEqual(invalid.map(() => 'invalid'))
})

test('T-073 a number that cannot exist is invalid in strict mode only', () => {
  expect(relaxed('+15551234567').kind).toBe('phone')
  expect(normalizeIdentifier('+15551234567', true).kind).toBe('invalid')
  expect(normalizeIdentifier('+14155550111', true)).toEqual({ kind: 'phone', e164: '+14155550111' })
})

test('addresses of other channels are told apart', () => {
  expect(relaxed('messenger:12345')).toEqual({ kind: 'channel', channel: 'messenger', address: '12345' })
  expect(relaxed('whatsapp:+14155550111')).toEqual({ kind: 'channel', channel: 'whatsapp', address: '+14155550111' })
  expect(relaxed('telegram:12345')).toEqual({ kind: 'invalid' })
})
