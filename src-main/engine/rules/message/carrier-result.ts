import { type Decision, failed, passed } from '#shared/catalog/decision.ts'
import type { CarrierResult } from '#shared/catalog/rules/delivery-rules.ts'
import type { DeliveryBehavior } from '#shared/resources/phone.ts'
import type { AlertNotice } from '../alert-notice.ts'

export interface Delivery {
  readonly result: CarrierResult
  readonly alert: AlertNotice | null
  readonly decision: Decision
}

/** What the carrier of a phone makes of a text. https://www.twilio.com/docs/messaging/guides/outbound-message-status-in-status-callbacks */
export function carrierResult(to: string, behavior: DeliveryBehavior): Delivery {
  const { result, code } = outcomes[behavior]
  if (code === null) return { result, alert: null, decision: passed('carrier', { to, result }) }
  const text = `The text to ${to} was not delivered.`
  return { result, alert: { code, text }, decision: failed('carrier', { to, result }) }
}

const outcomes = {
  ok: { result: 'delivered', code: null },
  undelivered: { result: 'undelivered', code: 30003 },
  fail: { result: 'failed', code: 30008 },
} as const
