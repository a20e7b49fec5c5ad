import type { Participant } from '#shared/resources/participant.ts'
import { isoSeconds } from '../../engine/rules/webhook/iso-seconds.ts'
import { isoSecondsOrNull } from './date.ts'
import { type Origin, sessionUrl } from './origin.ts'

/** https://www.twilio.com/docs/proxy/api/participant */
export function formatParticipant(participant: Participant, origin: Origin) {
  const url = `${sessionUrl(origin, participant.serviceSid, participant.sessionSid)}/Participants/${participant.sid}`
  return {
    sid: participant.sid,
    session_sid: participant.sessionSid,
    service_sid: participant.serviceSid,
    account_sid: origin.accountSid,
    friendly_name: participant.friendlyName,
    identifier: participant.identifier,
    proxy_identifier: participant.proxyIdentifier,
    proxy_identifier_sid: participant.proxyIdentifierSid,
    date_deleted: isoSecondsOrNull(participant.dateDeleted),
    date_created: isoSeconds(participant.dateCreated),
    date_updated: isoSeconds(participant.dateUpdated),
    url,
    links: { message_interactions: `${url}/MessageInteractions` },
  }
}
