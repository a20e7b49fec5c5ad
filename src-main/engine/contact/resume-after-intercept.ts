import type { WebhookAnswer } from '#shared/contract/webhook.ts'
import type { StoredWebhook } from '../../store/webhooks.ts'
import { rejectDialled } from '../call/reject-dialled.ts'
import { stopText } from '../message/stop-text.ts'
import { judgeIntercept } from '../rules/webhook/judge-intercept.ts'
import type { Step } from '../step.ts'
import { findWaiting } from './find-waiting.ts'
import { routeAgain } from './route-again.ts'
import type { SoFar } from './so-far.ts'

/**
 * The intercept URL has answered, or not: what waited is blocked, or goes wherever it now belongs; the partner may have
 * left meanwhile. https://www.twilio.com/docs/proxy/api/webhooks
 */
export function resumeAfterIntercept(step: Step, webhook: StoredWebhook, answer: WebhookAnswer): void {
  const waiting = findWaiting(step.db, webhook)
  if (waiting === undefined) return
  const { isBlocked, alerts, decision } = judgeIntercept(webhook.url, answer)
  const decisions = [...waiting.decisions, decision]
  const soFar: SoFar = { held: waiting.held, decisions, alerts, optOut: null, interceptAsked: true }
  if (!isBlocked) routeAgain(step, waiting, soFar)
  else if (waiting.kind === 'message') stopText(step, waiting.inbound, waiting.where, 'blocked-intercept', soFar)
  else rejectDialled(step, waiting.inbound, waiting.where, { outcome: 'blocked-intercept', ends: 'unavailable' }, soFar)
}
