import type { WebhookAnswer } from '#shared/contract/webhook.ts'
import type { AlertNotice } from '../alert-notice.ts'
import { addressInWords } from './address-in-words.ts'
import { problemOf } from './failed-answer.ts'

/** A callback or intercept URL that did not answer with a 2xx status. Traffic goes on. https://www.twilio.com/docs/errors/80908 */
export function callbackError(url: string, answer: WebhookAnswer): AlertNotice[] {
  const problem = problemOf(answer)
  return problem === null ? [] : [{ code: 80908, text: `Error on Callback for ${addressInWords(url)}: ${problem}` }]
}
