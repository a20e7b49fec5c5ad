import type { ApplicationFacts } from '#shared/catalog/rules/application-rules.ts'
import type { WebhookAnswer } from '#shared/contract/webhook.ts'

/** What went wrong with a webhook, in words; null where it answered with a 2xx status. */
export function problemOf(answer: WebhookAnswer): string | null {
  if (answer.kind === 'failed') return answer.text
  return answer.status >= 200 && answer.status < 300 ? null : `It answered ${answer.status}.`
}

/** What a trace keeps of an answer. */
export function factsOf(answer: WebhookAnswer): ApplicationFacts['callback'] {
  return { status: statusOf(answer), problem: answer.kind === 'failed' ? answer.text : null }
}

export function statusOf(answer: WebhookAnswer): number | null {
  return answer.kind === 'answered' ? answer.status : null
}
