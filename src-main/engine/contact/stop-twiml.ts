import type { Decision } from '#shared/catalog/decision.ts'
import { isContactEntry } from '#shared/resources/timeline-entry.ts'
import { findCall } from '../../store/calls.ts'
import { findTimelineEntry, updateTimelineDecision } from '../../store/timeline.ts'
import type { StoredWebhook } from '../../store/webhooks.ts'
import { announceEntry } from '../announce-entry.ts'
import { hangUpOn } from '../call/end-alone.ts'
import type { AlertNotice } from '../rules/alert-notice.ts'
import type { Step } from '../step.ts'
import { raiseAlerts } from './raise-alerts.ts'

/** Nobody will know how TwiML goes on: a call ends, a text keeps the replies that it has had. The trace tells only why. */
export function stopTwiml(step: Step, webhook: StoredWebhook, decision: Decision, alert: AlertNotice): void {
  raiseAlerts(step, [alert], webhook)
  const entry = findTimelineEntry(step.db, webhook.timelineRow)
  if (!isContactEntry(entry)) return
  updateTimelineDecision(step.db, entry.row, { ...entry, code: alert.code, decisions: [decision] })
  announceEntry(step, entry.row)
  if (entry.kind === 'call') hangUpOn(step, findCall(step.db, entry.resourceSid))
}
