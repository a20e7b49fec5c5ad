import type { Session } from '#shared/resources/session.ts'
import type { RestRequest } from './route.ts'

/** The session that a path leads through, as commands and queries name it. */
export function sessionInPath(request: RestRequest) {
  return { serviceSid: request.part('ServiceSid'), sessionSid: request.part('SessionSid') }
}

/** The session that a path leads through, if there is one. */
export function findSession(request: RestRequest): Session | null {
  const { serviceSid, sessionSid } = sessionInPath(request)
  return request.simulator.query({ type: 'session.record', serviceSid, sidOrName: sessionSid })
}
