import type { SessionView } from '#shared/resources/session.ts'
import type { RestRequest } from './route.ts'

/** The session that a path leads through. */
export function findSession(request: RestRequest): SessionView | null {
  const serviceSid = request.part('ServiceSid')
  return request.simulator.query({ type: 'session', serviceSid, sidOrName: request.part('SessionSid') })
}
