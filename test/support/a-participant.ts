import type { Participant } from '#shared/resources/participant.ts'
import { noon, serviceSid } from './a-world.ts'

export function aParticipant(
  identifier: string,
  proxyIdentifier: string,
  dateDeleted: number | null = null,
): Participant {
  return {
    sid: `KP${identifier}`,
    sessionSid: 'KC1',
    serviceSid,
    friendlyName: null,
    identifier,
    proxyIdentifier,
    proxyIdentifierSid: null,
    dateDeleted,
    dateCreated: noon,
    dateUpdated: noon,
  }
}
