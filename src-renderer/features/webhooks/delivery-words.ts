import type { Selection, Subject } from '#renderer/state/selection.ts'
import type { WebhookKind } from '#shared/contract/webhook.ts'
import type { Delivery } from '#shared/resources/delivery.ts'

/** What a webhook asks or tells. */
export const kindWords: Record<WebhookKind, string> = {
  callback: 'tells what happened',
  intercept: 'asks whether to forward',
  'out-of-session': 'asks what to do without a session',
  twiml: 'asks how the TwiML goes on',
}

export type AnswerTone = 'waiting' | 'good' | 'refused' | 'failed'

/** How a webhook came out, for colour and word. */
export function answerTone({ answer }: Pick<Delivery, 'answer'>): AnswerTone {
  if (answer === null) return 'waiting'
  if (answer.kind === 'failed' || answer.status >= 500) return 'failed'
  return answer.status >= 400 ? 'refused' : 'good'
}

const failureWords = {
  timeout: 'timed out',
  connection: 'not reached',
  forbidden: 'not allowed',
  'too-large': 'too large',
} as const

/** `200`, `timed out`, `waiting` */
export function answerWord({ answer }: Pick<Delivery, 'answer'>): string {
  if (answer === null) return 'waiting'
  return answer.kind === 'answered' ? String(answer.status) : failureWords[answer.reason]
}

/** What it lights up: the message or call it is about, else the session. */
export function selectionOfDelivery({ id, fields }: Pick<Delivery, 'id' | 'fields'>): Selection {
  return { kind: 'delivery', id, about: aboutOf(new Map(fields)) }
}

const legs = ['inboundResourceSid', 'MessageSid', 'CallSid', 'outboundResourceSid'] as const

function aboutOf(fields: ReadonlyMap<string, string>): Subject | null {
  const resourceSid = legs.map((name) => fields.get(name)).find((sid) => sid !== undefined && sid !== '')
  if (resourceSid !== undefined) return { kind: 'contact', resourceSid }
  const sessionSid = fields.get('interactionSessionSid') ?? fields.get('sessionSid')
  return sessionSid === undefined ? null : { kind: 'session', sessionSid }
}
