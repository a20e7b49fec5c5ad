import { type Decision, failed, passed } from '#shared/catalog/decision.ts'
import { findMagicNumber } from '#shared/catalog/magic-numbers.ts'
import type { AlertNotice } from '../alert-notice.ts'

export interface OutboundCallCheck {
  readonly refusal: AlertNotice | null
  /** None for an ordinary number. */
  readonly decisions: readonly Decision[]
}

/** Whether the platform places a call to that number. https://www.twilio.com/docs/iam/test-credentials */
export function checkOutboundCall(to: string): OutboundCallCheck {
  const magic = findMagicNumber(to)
  if (magic === undefined) return { refusal: null, decisions: [] }
  const facts = { to, kind: 'call', code: magic.refusesCall } as const
  if (magic.refusesCall === null) return { refusal: null, decisions: [passed('magic-number', facts)] }
  const refusal = { code: magic.refusesCall, text: `The call to ${to} was not placed. ${magic.meaning}` }
  return { refusal, decisions: [failed('magic-number', facts)] }
}
