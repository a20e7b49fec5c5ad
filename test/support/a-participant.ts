import type { Participant } from '#shared/resources/participant.ts'
import { noon, serviceSid } from './a-world.ts'

/** Somebody in the session of `aSessionView`. */
export function aParticipant(
  identifier: string,
  proxyIdentifier: string,
  wish: Partial<Participant> = {},
): Participant {
  return {
    sid: `KP${identifier}`,
    sessionSid: `KC${'2'.repeat(32)}`,
    serviceSid,
    friendlyName: null,
    identifier,
    proxyIdentifier,
    proxyIdentifierSid: null,
    dateDeleted: null,
    dateCreated: noon,
    dateUpdated: noon,
    ...wish,
  }
}
