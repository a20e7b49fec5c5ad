import { expect, test } from 'vitest'
import { carrierResult } from '#main/engine/rules/message/carrier-result.ts'
import { failed, passed } from '#shared/catalog/decision.ts'

const to = '+14155550122'

test('a phone that works gets its texts', () => {
  const decision = passed('carrier', { to, result: 'delivered' })
  expect(carrierResult(to, 'ok')).toEqual({ result: 'delivered', alert: null, decision })
})

test('a phone out of reach leaves the text undelivered: 30003', () => {
  expect(carrierResult(to, 'undelivered')).toEqual({
    result: 'undelivered',
    alert: { code: 30003, text: `The text to ${to} was not delivered.` },
    decision: failed('carrier', { to, result: 'undelivered' }),
  })
})

test('a carrier that fails without a reason fails the text: 30008', () => {
  expect(carrierResult(to, 'fail')).toMatchObject({ result: 'failed', alert: { code: 30008 } })
})
