import { type Decision, failed, passed } from '#shared/catalog/decision.ts'
import type { OutOfSessionFacts } from '#shared/catalog/rules/out-of-session-rules.ts'
import type { WebhookAnswer } from '#shared/contract/webhook.ts'
import type { AlertNotice } from '../alert-notice.ts'
import type { TwimlElement } from '../twiml/parse-twiml.ts'
import { addressInWords } from './address-in-words.ts'
import { problemOf, statusOf } from './failed-answer.ts'
import { readDocument, tooLargeDocument } from './read-document.ts'

export interface TwimlReading {
  /** None where nothing goes on. */
  readonly verbs: readonly TwimlElement[]
  readonly alerts: readonly AlertNotice[]
  readonly decision: Decision
}

/** How a call or text goes on whose TwiML led to another address. https://www.twilio.com/docs/voice/twiml/redirect */
export function readTwimlAnswer(url: string, answer: WebhookAnswer): TwimlReading {
  const address = addressInWords(url)
  const problem = problemOf(answer)
  if (answer.kind === 'failed' && answer.reason === 'too-large') {
    return stops(answer, 'unusable', tooLargeDocument(address).alert)
  }
  if (answer.kind === 'failed' || problem !== null) {
    return stops(answer, 'error', { code: 11200, text: `HTTP retrieval failure for ${address}: ${problem}` })
  }
  if (answer.body.trim() === '') return goesOn(answer, 'nothing', [])
  const read = readDocument(address, answer)
  return read.ok ? goesOn(answer, 'twiml', read.verbs) : stops(answer, 'unusable', read.alert)
}

type Use = OutOfSessionFacts['twiml-answer']['use']

function goesOn(answer: WebhookAnswer, use: Use, verbs: readonly TwimlElement[]): TwimlReading {
  return { verbs, alerts: [], decision: passed('twiml-answer', { status: statusOf(answer), use }) }
}

function stops(answer: WebhookAnswer, use: Use, alert: AlertNotice): TwimlReading {
  return { verbs: [], alerts: [alert], decision: failed('twiml-answer', { status: statusOf(answer), use }) }
}
