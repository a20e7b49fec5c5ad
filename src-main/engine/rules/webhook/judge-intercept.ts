import { type Decision, failed, passed } from '#shared/catalog/decision.ts'
import type { WebhookAnswer } from '#shared/contract/webhook.ts'
import type { AlertNotice } from '../alert-notice.ts'
import { addressInWords } from './address-in-words.ts'
import { callbackError } from './callback-error.ts'
import { factsOf } from './failed-answer.ts'

export interface InterceptVerdict {
  readonly isBlocked: boolean
  readonly alerts: readonly AlertNotice[]
  readonly decision: Decision
}

/** Only 403 blocks; any other answer, or none, lets the contact go on unchanged. https://www.twilio.com/docs/proxy/api/webhooks */
export function judgeIntercept(url: string, answer: WebhookAnswer): InterceptVerdict {
  const facts = factsOf(answer)
  if (facts.status !== 403) {
    return { isBlocked: false, alerts: callbackError(url, answer), decision: passed('intercept', facts) }
  }
  const text = `Inbound contact rejected: ${addressInWords(url)} answered 403.`
  return { isBlocked: true, alerts: [{ code: 80909, text }], decision: failed('intercept', facts) }
}
