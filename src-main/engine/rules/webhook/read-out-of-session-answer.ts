import { type Decision, failed, passed } from '#shared/catalog/decision.ts'
import { limits } from '#shared/catalog/limits.ts'
import type { OutOfSessionFacts } from '#shared/catalog/rules/out-of-session-rules.ts'
import type { ProposedSession } from '#shared/contract/proposed-session.ts'
import type { WebhookAnswer } from '#shared/contract/webhook.ts'
import type { AlertNotice } from '../alert-notice.ts'
import { parseTwiml, type TwimlElement } from '../twiml/parse-twiml.ts'
import { addressInWords } from './address-in-words.ts'
import { problemOf, statusOf } from './failed-answer.ts'
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
  switch (mediaType(answer.contentType)) {
    case 'application/xml':
    case 'text/xml':
      return readTwiml(address, answer)
    case 'application/json':
      return readJson(address, answer)
    default:
      return unusable(address, answer, `its content type is “${answer.contentType}”`, {
        code: 12300,
        text: `${address} answered with the content type “${answer.contentType}”.`,
      })
  }
}

type Answered = Extract<WebhookAnswer, { kind: 'answered' }>

function readTwiml(address: string, answer: Answered): OutOfSessionReading {
  if (new TextEncoder().encode(answer.body).length > limits.webhookAnswerBytes) return tooLarge(address, answer)
  const parsed = parseTwiml(answer.body)
  if (parsed.ok) return reading(answer, 'twiml', { kind: 'twiml', verbs: parsed.verbs })
  return unusable(address, answer, 'it is not TwiML', { code: 12100, text: `${address}: ${parsed.problem}` })
}

function readJson(address: string, answer: Answered): OutOfSessionReading {
  const read = readProposedSession(answer.body)
  return read.ok
    ? reading(answer, 'new-session', { kind: 'new-session', wish: read.wish })
    : unusable(address, answer, read.problem)
}

function tooLarge(address: string, answer: WebhookAnswer): OutOfSessionReading {
  const text = `${address} answered with more than 64 kB.`
  return unusable(address, answer, 'it is too large', { code: 11750, text })
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
  return { instruction, alerts, decision: decide('out-of-session-answer', { status: statusOf(answer), use }) }
}

/** Without its parameters. */
function mediaType(contentType: string): string {
  return (contentType.split(';')[0] ?? '').trim().toLowerCase()
}
