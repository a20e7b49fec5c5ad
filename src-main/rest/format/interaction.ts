import type { Interaction, InteractionLeg } from '#shared/resources/interaction.ts'
import { isoSeconds } from '../../engine/rules/webhook/iso-seconds.ts'
import { accountUrl } from './account.ts'
import { type Origin, sessionUrl } from './origin.ts'

/** https://www.twilio.com/docs/proxy/api/interaction */
export function formatInteraction(interaction: Interaction, origin: Origin) {
  const { type, inbound, outbound } = interaction
  return {
    sid: interaction.sid,
    session_sid: interaction.sessionSid,
    service_sid: interaction.serviceSid,
    account_sid: origin.accountSid,
    type,
    data: interaction.data,
    inbound_participant_sid: inbound?.participantSid ?? null,
    inbound_resource_sid: inbound?.resourceSid ?? null,
    inbound_resource_status: inbound?.resourceStatus ?? null,
    inbound_resource_type: inbound === null ? null : resourceType(type),
    inbound_resource_url: resourceUrl(type, inbound, origin),
    outbound_participant_sid: outbound?.participantSid ?? null,
    outbound_resource_sid: outbound?.resourceSid ?? null,
    outbound_resource_status: outbound?.resourceStatus ?? null,
    outbound_resource_type: outbound === null ? null : resourceType(type),
    outbound_resource_url: resourceUrl(type, outbound, origin),
    date_created: isoSeconds(interaction.dateCreated),
    date_updated: isoSeconds(interaction.dateUpdated),
    url: `${sessionUrl(origin, interaction.serviceSid, interaction.sessionSid)}/Interactions/${interaction.sid}`,
  }
}

function resourceType(type: Interaction['type']): 'Message' | 'Call' {
  return type === 'message' ? 'Message' : 'Call'
}

function resourceUrl(type: Interaction['type'], leg: InteractionLeg | null, origin: Origin): string | null {
  if (leg === null || leg.resourceSid === null) return null
  return `${origin.baseUrl}${accountUrl(origin)}/${resourceType(type)}s/${leg.resourceSid}.json`
}
