import type { Interaction } from '#shared/resources/interaction.ts'
import { iso } from './bare-sessions.ts'

/** A message interaction as the API answers it. */
export function toMessageBody({ sid, outbound, ...rest }: Interaction, accountSid: string, baseUrl: string): object {
  const session = `${baseUrl}/v1/Services/${rest.serviceSid}/Sessions/${rest.sessionSid}`
  const message = outbound?.resourceSid ?? null
  return {
    sid,
    session_sid: rest.sessionSid,
    service_sid: rest.serviceSid,
    account_sid: accountSid,
    type: 'message',
    data: rest.data,
    inbound_participant_sid: null,
    inbound_resource_sid: null,
    inbound_resource_status: null,
    inbound_resource_type: null,
    inbound_resource_url: null,
    outbound_participant_sid: outbound?.participantSid ?? null,
    outbound_resource_sid: message,
    outbound_resource_status: outbound?.resourceStatus ?? null,
    outbound_resource_type: 'Message',
    outbound_resource_url: `${baseUrl}/2010-04-01/Accounts/${accountSid}/Messages/${message}.json`,
    date_created: iso(rest.dateCreated),
    date_updated: iso(rest.dateUpdated),
    participant_sid: outbound?.participantSid ?? null,
    url: `${session}/Participants/${outbound?.participantSid}/MessageInteractions/${sid}`,
  }
}
