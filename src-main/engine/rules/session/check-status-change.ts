import { type ApiError, ok, type Result, refuse } from '#shared/contract/result.ts'
import type { SessionEvent, SessionState } from '#shared/machines/session-machine.ts'
import type { SessionStatus } from '#shared/resources/session.ts'
import { pastExpiry } from './check-dates.ts'

export interface SessionChangeRequest {
  readonly status?: SessionStatus | undefined
  readonly ttl?: number | undefined
  readonly dateExpiry?: number | null | undefined
}

interface Current {
  readonly status: SessionState
  readonly dateExpiry: number | null
}

/**
 * What an update asks of the session's state: an event of its machine, or null when the state stays as it is.
 * https://www.twilio.com/docs/proxy/api/session, https://www.twilio.com/docs/errors/80608
 */
export function checkStatusChange(
  current: Current,
  request: SessionChangeRequest,
  now: number,
): Result<SessionEvent | null> {
  const { status } = request
  if (status === undefined)
    return current.status === 'closed' && changesFields(request) ? refuse(sessionClosed) : ok(null)
  if (current.status === 'closed') {
    return status === 'in-progress'
      ? checkReopening(current, request, now)
      : refuse(invalidChange(current.status, status))
  }
  if (status === 'closed') return ok({ type: 'CLOSED' })
  return status === current.status ? ok(null) : refuse(invalidChange(current.status, status))
}

/** The state that a session may be made in. */
export function checkFirstStatus(status: SessionStatus | undefined): Result<'open' | 'in-progress'> {
  if (status === undefined || status === 'open') return ok('open')
  return status === 'in-progress' ? ok('in-progress') : refuse(statusError(`A session cannot be created as ${status}.`))
}

/** A session whose expiry date has passed needs a new one, or it would close again at once. */
function checkReopening(current: Current, request: SessionChangeRequest, now: number): Result<SessionEvent> {
  const dateExpiry = request.dateExpiry === undefined ? current.dateExpiry : request.dateExpiry
  return dateExpiry !== null && dateExpiry <= now
    ? refuse(pastExpiry('Re-opening a session whose expiry date has passed needs a new date in the future.'))
    : ok({ type: 'REOPENED' })
}

function changesFields({ ttl, dateExpiry }: SessionChangeRequest): boolean {
  return ttl !== undefined || dateExpiry !== undefined
}

const sessionClosed: ApiError = { code: 80607, status: 400, message: 'Session is closed and cannot be updated.' }

function invalidChange(from: SessionState, to: SessionStatus): ApiError {
  const advice = from === 'closed' && to === 'open' ? ' To re-open a session, set its status to in-progress.' : ''
  return statusError(
    `The session status cannot change from ${from} to ${to}. Possible are closed to in-progress, open to closed and in-progress to closed.${advice}`,
  )
}

function statusError(message: string): ApiError {
  return { code: 80608, status: 400, message, parameter: 'status' }
}
