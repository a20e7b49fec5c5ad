import { failed } from '#shared/catalog/decision.ts'
import { ok } from '#shared/contract/result.ts'
import { deleteWebhook, type StoredWebhook } from '../../store/webhooks.ts'
import { rejectDialled } from '../call/reject-dialled.ts'
import { findWaiting } from '../contact/find-waiting.ts'
import { raiseAlerts } from '../contact/raise-alerts.ts'
import type { SoFar } from '../contact/so-far.ts'
import { stopTwiml } from '../contact/stop-twiml.ts'
import { stopText } from '../message/stop-text.ts'
import type { AlertNotice } from '../rules/alert-notice.ts'
import { addressInWords } from '../rules/webhook/address-in-words.ts'
import type { Step } from '../step.ts'

/**
 * Of a request whose answer the simulation fails at, nothing more is expected: what waited for it fails, a call whose
 * next TwiML it was ends, and time goes on. Of what was decided before nothing is read, which may be what it fails at.
 * https://www.twilio.com/docs/errors/80504
 */
export function abandonWebhook(step: Step, webhook: StoredWebhook): void {
  deleteWebhook(step.db, webhook.id)
  const address = addressInWords(webhook.url)
  const alert = {
    code: 80504,
    text: `An internal server error has occurred: what ${address} answered came to nothing.`,
  }
  try {
    step.attempt(() => ok(conclude(step, webhook, alert)))
  } catch {
    // The bug was told when the answer came; what waits stays as it is, and holds nothing up.
    raiseAlerts(step, [alert], webhook)
  }
}

function conclude(step: Step, webhook: StoredWebhook, alert: AlertNotice): void {
  const decision = failed('answer-taken', { kind: webhook.kind })
  if (webhook.kind === 'twiml') {
    stopTwiml(step, webhook, decision, alert)
    return
  }
  const waiting = findWaiting(step.db, webhook, [])
  if (waiting === undefined) {
    raiseAlerts(step, [alert], webhook)
    return
  }
  const { held, where, inbound } = waiting
  const soFar: SoFar = { held, decisions: [decision], alerts: [alert], optOut: null, interceptAsked: true }
  if (waiting.kind === 'message') stopText(step, waiting.inbound, where, 'failed', soFar)
  else rejectDialled(step, inbound, where, { outcome: 'failed', ends: 'unavailable' }, soFar)
}
