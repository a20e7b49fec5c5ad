import type { Session } from '#shared/resources/session.ts'
import type { RestRequest } from './route.ts'

/** The session that a path leads through. */
export function findSession(request: RestRequest): Session | null {
  const serviceSid = request.part('ServiceSid')
  return request.simulator.query({ type: 'session.record', serviceSid, sidOrName: request.part('SessionSid') })
}
