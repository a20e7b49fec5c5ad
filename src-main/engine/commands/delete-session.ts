import { listParticipants } from '../../store/participants.ts'
import { findSession, deleteSession as remove } from '../../store/sessions.ts'
import { sessionNotFound } from '../not-found.ts'
import { announceNumbersOf } from '../number/announce-numbers.ts'
import { recordSessionChange } from '../session/record-session-change.ts'
import type { CommandHandler } from '../step.ts'

/** Permanent: participants and interactions go too. https://www.twilio.com/docs/proxy/api/session#delete-a-session-resource */
export const deleteSession: CommandHandler<'session.delete'> = (step, { serviceSid, sessionSid }) => {
  const session = findSession(step.db, sessionSid)
  if (session?.serviceSid !== serviceSid) return sessionNotFound(serviceSid, sessionSid)
  const participants = listParticipants(step.db, sessionSid)
  remove(step.db, sessionSid)
  step.clearTimer('session.expire', sessionSid)
  recordSessionChange(step, session, 'deleted')
  step.emit({ type: 'session.deleted', serviceSid, sessionSid })
  announceNumbersOf(step, participants)
  return { ok: true, value: null }
}
