import type { CommandOf } from '#shared/contract/command.ts'
import { ok } from '#shared/contract/result.ts'
import { findSession, type StoredSession, updateSession as write } from '../../store/sessions.ts'
import { sessionNotFound } from '../not-found.ts'
import { checkStatusChange } from '../rules/session/check-status-change.ts'
import { announceSession } from '../session/announce-session.ts'
import { endSession } from '../session/end-session.ts'
import { reopenSession } from '../session/reopen-session.ts'
import { scheduleExpiry } from '../session/schedule-expiry.ts'
import type { CommandHandler, Step } from '../step.ts'

/** Only the status, the ttl and the expiry date can change. https://www.twilio.com/docs/proxy/api/session#update-a-session-resource */
export const updateSession: CommandHandler<'session.update'> = (step, command) => {
  const session = findSession(step.db, command.sessionSid)
  if (session?.serviceSid !== command.serviceSid) return sessionNotFound(command.serviceSid, command.sessionSid)
  const change = checkStatusChange(session, command, step.now)
  if (!change.ok) return change

  const changed = withNewTimes(step, session, command)
  switch (change.value?.type) {
    case 'CLOSED':
      return ok(endSession(step, changed, 'api'))
    case 'REOPENED':
      return reopenSession(step, changed, command.failOnParticipantConflict === true)
    default:
      write(step.db, changed)
      scheduleExpiry(step, changed)
      return ok(announceSession(step, changed))
  }
}

function withNewTimes(step: Step, session: StoredSession, command: CommandOf<'session.update'>): StoredSession {
  return {
    ...session,
    ttl: command.ttl ?? session.ttl,
    dateExpiry: command.dateExpiry === undefined ? session.dateExpiry : command.dateExpiry,
    dateUpdated: step.now,
  }
}
