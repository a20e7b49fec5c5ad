import type { AccountSettings } from '#shared/catalog/settings.ts'
import type { Step } from '../step.ts'

/** How long a closed session is kept, ms; null for ever. https://www.twilio.com/docs/proxy/proxy-changelog */
export function retentionSpan({ retentionDays }: Pick<AccountSettings, 'retentionDays'>): number | null {
  return retentionDays === null ? null : retentionDays * 24 * 60 * 60 * 1000
}

/** Sets the timer that removes what a session, ended at `endedAt`, has left. */
export function scheduleRetention(step: Step, sessionSid: string, endedAt: number): void {
  const span = retentionSpan(step.settings)
  if (span === null) step.clearTimer('session.retain', sessionSid)
  else step.setTimer('session.retain', sessionSid, endedAt + span)
}
