import { ok } from '#shared/contract/result.ts'
import { findParticipant, updateParticipantRemoved } from '../../store/participants.ts'
import { findSession } from '../../store/sessions.ts'
import { notFound } from '../not-found.ts'
import { announceNumbersOf } from '../number/announce-numbers.ts'
import { announceSession } from '../session/announce-session.ts'
import { recordSessionChange } from '../session/record-session-change.ts'
import type { CommandHandler } from '../step.ts'

/** The participant leaves but stays on record, with `dateDeleted`. https://www.twilio.com/docs/proxy/api/participant#delete-a-participant */
export const removeParticipant: CommandHandler<'participant.remove'> = (step, command) => {
  const { serviceSid, sessionSid, participantSid } = command
  const session = findSession(step.db, sessionSid)
  const participant = findParticipant(step.db, sessionSid, participantSid)
  if (session?.serviceSid !== serviceSid || participant === undefined || participant.dateDeleted !== null) {
    return notFound(`/Services/${serviceSid}/Sessions/${sessionSid}/Participants/${participantSid}`)
  }
  updateParticipantRemoved(step.db, participant, step.now)
  recordSessionChange(step, session, 'left', { participant })
  announceSession(step, session)
  announceNumbersOf(step, [participant])
  return ok({ ...participant, dateDeleted: step.now, dateUpdated: step.now })
}
