import { raiseAlert } from '../raise-alert.ts'
import type { AlertNotice } from '../rules/alert-notice.ts'
import type { Step } from '../step.ts'

interface About {
  readonly serviceSid: string | null
  readonly sessionSid: string | null
  readonly interactionSid: string | null
  readonly timelineRow: number
}

/** Puts what the rules want to be known about one contact into the debugger, in order. Answers the alerts' SIDs. */
export function raiseAlerts(step: Step, alerts: readonly AlertNotice[], about: About): string[] {
  const { serviceSid, sessionSid, interactionSid, timelineRow } = about
  return alerts.map((alert) => raiseAlert(step, { ...alert, serviceSid, sessionSid, interactionSid, timelineRow }).sid)
}
