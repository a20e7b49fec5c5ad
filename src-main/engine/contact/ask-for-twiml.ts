import { findDecisions, findTimelineEntry, updateTimelineProgress } from '../../store/timeline.ts'
import { announceEntry } from '../announce-entry.ts'
import { checkCircle } from '../rules/twiml/check-circle.ts'
import type { Step } from '../step.ts'
import { requestWebhook } from '../webhook/request-webhook.ts'
import { partiesOf, type Stray } from './ask-application.ts'
import { raiseAlerts } from './raise-alerts.ts'

/**
 * Asks an address to which TwiML leads how it goes on. Answers whether it was asked: documents that lead to each other
 * without end are not. https://www.twilio.com/docs/voice/twiml/redirect
 */
export function askForTwiml(step: Step, url: string, { kind, from, to, timelineRow, params }: Stray): boolean {
  const entry = findTimelineEntry(step.db, timelineRow)
  if (entry?.kind !== kind || entry.serviceSid === null) throw new Error('TwiML runs only where a service was asked.')
  const about = { serviceSid: entry.serviceSid, sessionSid: null, interactionSid: null, timelineRow }
  const circle = checkCircle(url, findDecisions(step.db, timelineRow) ?? [])
  if (circle === null) {
    requestWebhook(step, { kind: 'twiml', url, params: params(partiesOf(from, to)), ...about }, kind)
    return true
  }
  const { decision, alert } = circle
  updateTimelineProgress(step.db, timelineRow, { state: entry.state, code: alert.code, decision })
  announceEntry(step, timelineRow)
  raiseAlerts(step, [alert], about)
  return false
}
