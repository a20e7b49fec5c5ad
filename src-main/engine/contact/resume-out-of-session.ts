import type { Decision } from '#shared/catalog/decision.ts'
import type { ProposedSession } from '#shared/contract/proposed-session.ts'
import type { WebhookAnswer } from '#shared/contract/webhook.ts'
import type { StoredWebhook } from '../../store/webhooks.ts'
import { rejectDialled } from '../call/reject-dialled.ts'
import { runTwimlInCall } from '../call/script/run-twiml-in-call.ts'
import { replyWithTwiml } from '../message/reply-with-twiml.ts'
import { stopText } from '../message/stop-text.ts'
import type { AlertNotice } from '../rules/alert-notice.ts'
import type { TwimlDocument } from '../rules/twiml/parse-twiml.ts'
import { readOutOfSessionAnswer } from '../rules/webhook/read-out-of-session-answer.ts'
import type { Step } from '../step.ts'
import { createSessionFor } from './create-session-for.ts'
import { findWaiting, type Waiting } from './find-waiting.ts'
import { routeAgain } from './route-again.ts'
import type { SoFar } from './so-far.ts'

/** The out-of-session URL has said what to do, or not. https://www.twilio.com/docs/proxy/out-session-callback-response-guide */
export function resumeOutOfSession(step: Step, webhook: StoredWebhook, answer: WebhookAnswer): void {
  const waiting = findWaiting(step.db, webhook)
  if (waiting === undefined) return
  const { instruction, alerts, decision } = readOutOfSessionAnswer(webhook.url, answer)
  switch (instruction.kind) {
    case 'nothing':
      stop(step, waiting, soFar(waiting, [decision], alerts), isEmpty(alerts) ? 'hung-up' : 'unavailable')
      break
    case 'twiml':
      runTwiml(step, waiting, { url: webhook.url, verbs: instruction.verbs }, decision)
      break
    case 'new-session':
      goOnInNewSession(step, waiting, instruction.wish, decision)
      break
  }
}

function runTwiml(step: Step, waiting: Waiting, document: TwimlDocument, decision: Decision): void {
  const before = soFar(waiting, [decision])
  if (waiting.kind === 'message') replyWithTwiml(step, waiting.inbound, waiting.where, document, before)
  else runTwimlInCall(step, waiting.inbound, waiting.where, document, before)
}

function goOnInNewSession(step: Step, waiting: Waiting, wish: ProposedSession, decision: Decision): void {
  const { alerts, decision: made } = createSessionFor(step, waiting, wish)
  const before = soFar(waiting, [decision, made], alerts)
  if (isEmpty(alerts)) routeAgain(step, waiting, before)
  else stop(step, waiting, before, 'unavailable')
}

function stop(step: Step, waiting: Waiting, before: SoFar, ends: 'hung-up' | 'unavailable'): void {
  if (waiting.kind === 'message') stopText(step, waiting.inbound, waiting.where, 'out-of-session', before)
  else rejectDialled(step, waiting.inbound, waiting.where, { outcome: 'out-of-session', ends }, before)
}

/** A session that is made now is asked about by the intercept URL like any other. */
function soFar({ held, decisions }: Waiting, more: readonly Decision[], alerts: readonly AlertNotice[] = []): SoFar {
  return { held, decisions: [...decisions, ...more], alerts, optOut: null, interceptAsked: false }
}

function isEmpty(list: readonly unknown[]): boolean {
  return list.length === 0
}
