import { type Decision, failed, passed } from '#shared/catalog/decision.ts'
import type { OutOfSessionFacts } from '#shared/catalog/rules/out-of-session-rules.ts'
import { mediaType } from '#shared/contract/media-type.ts'
import type { ProposedSession } from '#shared/contract/proposed-session.ts'
import type { WebhookAnswer } from '#shared/contract/webhook.ts'
import type { AlertNotice } from '../alert-notice.ts'
import type { TwimlElement } from '../twiml/parse-twiml.ts'
import { addressInWords } from './address-in-words.ts'
import { factsOf, problemOf } from './failed-answer.ts'
import { type Answered, readDocument, tooLargeDocument } from './read-document.ts'
import { readProposedSession } from './read-proposed-session.ts'

/** What the application wants done. */
export type Instruction =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'twiml'; readonly verbs: readonly TwimlElement[] }
  | { readonly kind: 'new-session'; readonly wish: ProposedSession }

export interface OutOfSessionReading {
  readonly instruction: Instruction
  readonly alerts: readonly AlertNotice[]
  readonly decision: Decision
}

type Use = OutOfSessionFacts['out-of-session-answer']['use']

/** https://www.twilio.com/docs/proxy/out-session-callback-response-guide, https://www.twilio.com/docs/errors/80905 */
export function readOutOfSessionAnswer(url: string, answer: WebhookAnswer): OutOfSessionReading {
  const address = addressInWords(url)
  const problem = problemOf(answer)
  if (answer.kind === 'failed' && answer.reason === 'too-large') return tooLarge(address, answer)
  if (answer.kind === 'failed' || problem !== null) return unanswered(address, answer, problem ?? '')
  if (answer.body.trim() === '') return reading(answer, 'nothing', { kind: 'nothing' })
  return mediaType(answer.contentType) === 'application/json' ? readJson(address, answer) : readTwiml(address, answer)
}

function readTwiml(address: string, answer: Answered): OutOfSessionReading {
  const read = readDocument(address, answer)
  return read.ok
    ? reading(answer, 'twiml', { kind: 'twiml', verbs: read.verbs })
    : unusable(address, answer, read.why, read.alert)
}

function readJson(address: string, answer: Answered): OutOfSessionReading {
  const read = readProposedSession(answer.body)
  return read.ok
    ? reading(answer, 'new-session', { kind: 'new-session', wish: read.wish })
    : unusable(address, answer, read.problem)
}

function tooLarge(address: string, answer: WebhookAnswer): OutOfSessionReading {
  const { why, alert } = tooLargeDocument(address)
  return unusable(address, answer, why, alert)
}

function unanswered(address: string, answer: WebhookAnswer, problem: string): OutOfSessionReading {
  const retrieval = { code: 11200, text: `HTTP retrieval failure for ${address}: ${problem}` }
  const error = { code: 80913, text: `Error on out-of-session callback for ${address}: ${problem}` }
  return reading(answer, 'error', nothing, answer.kind === 'failed' ? [retrieval, error] : [error])
}

function unusable(address: string, answer: WebhookAnswer, why: string, reason?: AlertNotice): OutOfSessionReading {
  const unknown = { code: 80905, text: `The answer of ${address} cannot be used: ${why}.` }
  return reading(answer, 'unusable', nothing, reason === undefined ? [unknown] : [reason, unknown])
}

const nothing: Instruction = { kind: 'nothing' }

function reading(
  answer: WebhookAnswer,
  use: Use,
  instruction: Instruction,
  alerts: readonly AlertNotice[] = [],
): OutOfSessionReading {
  const decide = use === 'error' || use === 'unusable' ? failed : passed
  return { instruction, alerts, decision: decide('out-of-session-answer', { ...factsOf(answer), use }) }
}
