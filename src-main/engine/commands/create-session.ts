import { limits } from '#shared/catalog/limits.ts'
import type { CommandOf } from '#shared/contract/command.ts'
import { ok } from '#shared/contract/result.ts'
import type { Service } from '#shared/resources/service.ts'
import { findService } from '../../store/services.ts'
import { findSessionByName, insertSession, type StoredSession } from '../../store/sessions.ts'
import { serviceNotFound } from '../not-found.ts'
import { announceNumbersOf } from '../number/announce-numbers.ts'
import { addToSession } from '../participant/add-to-session.ts'
import { refusal } from '../refusal.ts'
import { checkNewExpiry } from '../rules/session/check-dates.ts'
import { checkFirstStatus } from '../rules/session/check-status-change.ts'
import { announceSession } from '../session/announce-session.ts'
import { recordSessionChange } from '../session/record-session-change.ts'
import { scheduleExpiry } from '../session/schedule-expiry.ts'
import type { CommandHandler, Step } from '../step.ts'

/** All or nothing: when a participant is refused, no session remains. https://www.twilio.com/docs/proxy/api/session#create-a-session-resource */
export const createSession: CommandHandler<'session.create'> = (step, command) => {
  const service = findService(step.db, command.serviceSid)
  if (service === undefined) return serviceNotFound(command.serviceSid)
  const { participants = [], uniqueName } = command
  const expiry = checkNewExpiry(command.dateExpiry ?? null, step.now)
  if (!expiry.ok) return expiry
  const status = checkFirstStatus(command.status)
  if (!status.ok) return status
  if (uniqueName != null && findSessionByName(step.db, service.sid, uniqueName) !== undefined) {
    return refusal(80603, 'Session UniqueName must be unique', { parameter: 'uniqueName' })
  }
  if (participants.length > limits.participantsPerSession) {
    return refusal(80609, 'A Session may have at most 2 participants', { parameter: 'participants' })
  }

  const session = newSession(step, service, command, status.value)
  insertSession(step.db, session)
  recordSessionChange(step, session, 'created')
  for (const wish of participants) {
    const { failOnParticipantConflict } = command
    const added = addToSession(step, service, session, { failOnParticipantConflict, ...wish })
    if (!added.ok)
      return added.report === undefined ? added : { ...added, report: { ...added.report, sessionSid: null } }
  }
  scheduleExpiry(step, session)
  const view = announceSession(step, session)
  announceNumbersOf(step, view.participants)
  return ok(view)
}

function newSession(
  step: Step,
  service: Service,
  command: CommandOf<'session.create'>,
  status: 'open' | 'in-progress',
): StoredSession {
  return {
    sid: step.newSid('KC'),
    serviceSid: service.sid,
    uniqueName: command.uniqueName ?? null,
    status,
    mode: command.mode ?? 'voice-and-message',
    closedReason: null,
    ttl: command.ttl ?? service.defaultTtl,
    dateExpiry: command.dateExpiry ?? null,
    dateStarted: status === 'in-progress' ? step.now : null,
    dateEnded: null,
    dateLastInteraction: null,
    dateReopened: null,
    dateCreated: step.now,
    dateUpdated: step.now,
  }
}
