import { z } from 'zod'
import { limits } from '../catalog/limits.ts'
import { sessionModes } from '../resources/session.ts'
import { name, text, ttl } from './fields.ts'
import { readInstant } from './read-instant.ts'

const date = z
  .string()
  .transform(readInstant)
  .pipe(z.number({ error: 'must be an ISO 8601 date or time' }))
const writtenSeconds = z
  .string()
  .regex(/^\d{1,10}$/)
  .transform(Number)
  .pipe(ttl)

/**
 * The session that an out-of-session URL wants made, as it writes it. What is left out has no default but the mode.
 * https://www.twilio.com/docs/proxy/out-session-callback-response-guide
 */
export const proposedSessionSchema = z.object({
  /** The other person; the first is the one who writes or calls. */
  participantIdentifier: name(limits.identifierLength),
  participantProxyIdentifier: text(limits.proxyIdentifierLength).nullish(),
  uniqueName: name(limits.uniqueNameLength).nullish(),
  mode: z.enum(sessionModes).nullish(),
  ttl: z
    .union([ttl, writtenSeconds], { error: `must be a whole number of seconds, at most ${limits.maxTtl}` })
    .nullish(),
  dateExpiry: date.nullish(),
})
export type ProposedSession = z.output<typeof proposedSessionSchema>
