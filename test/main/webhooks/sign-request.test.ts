import twilio from 'twilio'
import { describe, expect, test } from 'vitest'
import { type FormField, signRequest } from '#main/webhooks/sign-request.ts'
import { readAddress } from '#main/webhooks/webhook-address.ts'

const token = '12345'
const callback = 'https://example.com/proxy/cb'
const sids = { participant: `KP${'1'.repeat(32)}`, message: `SM${'2'.repeat(32)}`, interaction: `KI${'3'.repeat(32)}` }

const vectors: readonly { url: string; fields: readonly FormField[]; signature: string }[] = [
  {
    url: 'https://mycompany.com/myapp.php?foo=1&bar=2',
    fields: [
      ['CallSid', 'CA1234567890ABCDE'],
      ['Caller', '+12349013030'],
      ['Digits', '1234'],
      ['From', '+12349013030'],
      ['To', '+18005551212'],
    ],
    signature: '0/KCTR6DLpKmkAf8muzZqo1nDgQ=',
  },
  {
    url: 'https://example.com/myapp.php?foo=1&bar=2',
    fields: [
      ['To', '+18005551212'],
      ['From', '+14158675310'],
      ['Digits', '1234'],
      ['Caller', '+14158675310'],
      ['CallSid', 'CA1234567890ABCDE'],
    ],
    signature: 'L/OH5YylLD5NRKLltdqwSvS0BnU=',
  },
  {
    url: callback,
    fields: [
      ['A', 'b'],
      ['A', 'a'],
      ['A', 'b'],
      ['a', '1'],
      ['Z', '2'],
    ],
    signature: 'Rgxh3a5JUT376OwRM1BhKiFofqc=',
  },
  {
    url: callback,
    fields: [
      ['interactionType', 'Message'],
      ['inboundParticipantSid', sids.participant],
      ['inboundResourceSid', sids.message],
      ['inboundResourceStatus', 'delivered'],
      ['inboundResourceType', 'message'],
      ['interactionData', '{"body":"hello"}'],
      ['interactionSid', sids.interaction],
    ],
    signature: 'w+cGoUqunfOfgApGpD9218Pc4wc=',
  },
]

describe('T-162', () => {
  test.each(vectors)('$signature signs $url', ({ url, fields, signature }) => {
    expect(signRequest(url, fields, token)).toBe(signature)
  })
})

test.each([
  'http://127.0.0.1:3000',
  'http://localhost:3000/hooks?a=1&b=it%27s',
  'https://example.com:8443/a|b',
  "https://example.com/it's?a='b'",
  'https://user:pass@example.com/hooks#ct=500&rc=2',
  'http://bücher.example/straße',
])('the official client accepts the signature for %s', (configured) => {
  const signed = readAddress(configured)?.signed ?? ''
  const signature = signRequest(signed, [['Body', 'Grüße, 東京 🙂']], token)
  expect(twilio.validateRequest(token, signature, signed, { Body: 'Grüße, 東京 🙂' })).toBe(true)
})
