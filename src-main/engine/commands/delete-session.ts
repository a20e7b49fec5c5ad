import { ok } from '#shared/contract/result.ts'
import { listParticipants } from '../../store/participants.ts'
import { insertLegsOfSession } from '../../store/retention.ts'
import { findSession, deleteSession as remove } from '../../store/sessions.ts'
import { sessionNotFound } from '../not-found.ts'
import { announceNumbersOf } from '../number/announce-numbers.ts'
import { recordSessionChange } from '../session/record-session-change.ts'
import { scheduleRetention } from '../session/schedule-retention.ts'
import type { CommandHandler } from '../step.ts'

/** Permanent: participants and interactions go too; records of messages and calls stay a while. https://www.twilio.com/docs/proxy/api/session#delete-a-session-resource */
export const deleteSession: CommandHandler<'session.delete'> = (step, { serviceSid, sessionSid }) => {
  const session = findSession(step.db, sessionSid)
  if (session?.serviceSid !== serviceSid) return sessionNotFound(serviceSid, sessionSid)
  const participants = listParticipants(step.db, sessionSid)
  const endedAt = session.dateEnded ?? step.now
  step.clearTimer('session.expire', sessionSid)
  if (insertLegsOfSession(step.db, sessionSid, endedAt)) scheduleRetention(step, sessionSid, endedAt)
  else step.clearTimer('session.retain', sessionSid)
  remove(step.db, sessionSid)
  recordSessionChange(step, session, 'deleted')
  step.emit({ type: 'session.deleted', serviceSid, sessionSid })
  announceNumbersOf(step, participants)
  return ok(null)
}
