import { deleteRecordsOfSession } from '../../store/retention.ts'
import { deleteSession, findSession } from '../../store/sessions.ts'
import { recordSessionChange } from '../session/record-session-change.ts'
import type { Step } from '../step.ts'

/**
 * A session was closed long enough ago: it goes with its participants, its interactions and the records of their
 * messages and calls; those records also where the session was deleted before.
 * https://www.twilio.com/docs/proxy/proxy-changelog
 */
export function retireSession(step: Step, sessionSid: string): void {
  deleteRecordsOfSession(step.db, sessionSid)
  const session = findSession(step.db, sessionSid)
  if (session === undefined) return
  deleteSession(step.db, sessionSid)
  recordSessionChange(step, session, 'deleted')
  step.emit({ type: 'session.deleted', serviceSid: session.serviceSid, sessionSid })
}
