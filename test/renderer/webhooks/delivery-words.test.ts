import { expect, test } from 'vitest'
import { answerTone, answerWord, selectionOfDelivery } from '#renderer/features/webhooks/delivery-words.ts'
import type { WebhookAnswer } from '#shared/contract/webhook.ts'

const answered = (status: number): WebhookAnswer => ({ kind: 'answered', status, contentType: '', body: '' })

test.each([
  [null, 'waiting', 'waiting'],
  [answered(200), 'good', '200'],
  [answered(403), 'refused', '403'],
  [answered(500), 'failed', '500'],
  [{ kind: 'failed', reason: 'timeout', text: 'No answer came.' } as const, 'failed', 'timed out'],
])('an answer is told by tone and word: %o', (answer, tone, word) => {
  expect([answerTone({ answer }), answerWord({ answer })]).toEqual([tone, word])
})

test.each([
  [
    [
      ['inboundResourceSid', 'SM1'],
      ['outboundResourceSid', 'SM2'],
      ['interactionSessionSid', 'KC1'],
    ],
    { kind: 'contact', resourceSid: 'SM1' },
  ],
  [[['MessageSid', 'SM3']], { kind: 'contact', resourceSid: 'SM3' }],
  [[['outboundResourceSid', 'SM4']], { kind: 'contact', resourceSid: 'SM4' }],
  [[['sessionSid', 'KC5']], { kind: 'session', sessionSid: 'KC5' }],
  [[['AccountSid', 'AC6']], null],
] as const)('a webhook lights what its form names: %o', (fields, about) => {
  expect(selectionOfDelivery({ id: 'WH1', fields })).toEqual({ kind: 'delivery', id: 'WH1', about })
})
