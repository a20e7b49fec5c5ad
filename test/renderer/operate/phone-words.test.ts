import { expect, test } from 'vitest'
import { carrierWords, ringingWords, unusualWords } from '#renderer/features/operate/phone-words.ts'
import { deliveryBehaviors, onCallBehaviors } from '#shared/resources/phone.ts'

test('everything a phone and its carrier can do is offered', () => {
  expect([ringingWords.map(({ value }) => value), carrierWords.map(({ value }) => value)]).toEqual([
    onCallBehaviors,
    deliveryBehaviors,
  ])
})

test('only what is unusual is told', () => {
  expect([
    unusualWords({ onCall: 'manual', deliver: 'ok' }),
    unusualWords({ onCall: 'answer', deliver: 'ok' }),
    unusualWords({ onCall: 'voicemail', deliver: 'fail' }),
  ]).toEqual([null, 'picks up', 'goes to voicemail, texts fail'])
})
