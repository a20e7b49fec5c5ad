import { findService } from '../../store/services.ts'
import { findSession } from '../../store/sessions.ts'
import { serviceNotFound, sessionNotFound } from '../not-found.ts'
import { announceNumbersOf } from '../number/announce-numbers.ts'
import { addToSession } from '../participant/add-to-session.ts'
import { refusal } from '../refusal.ts'
import { announceSession } from '../session/announce-session.ts'
import type { CommandHandler } from '../step.ts'

/** https://www.twilio.com/docs/proxy/api/participant#add-a-participant-to-a-session */
export const addParticipant: CommandHandler<'participant.add'> = (step, command) => {
  const { serviceSid, sessionSid } = command
  const service = findService(step.db, serviceSid)
  if (service === undefined) return serviceNotFound(serviceSid)
  const session = findSession(step.db, sessionSid)
  if (session?.serviceSid !== serviceSid) return sessionNotFound(serviceSid, sessionSid)
  if (session.status === 'closed') return refusal(80607, 'Session is closed and cannot be updated.')

  const added = addToSession(step, service, session, command)
  if (!added.ok) return added
  announceSession(step, session)
  announceNumbersOf(step, [added.value])
  return added
}
