import type { Interaction } from '#shared/resources/interaction.ts'
import { formatInteraction } from './interaction.ts'
import { type Origin, sessionUrl } from './origin.ts'

/** https://www.twilio.com/docs/proxy/api/sending-messages */
export function formatMessageInteraction(interaction: Interaction, origin: Origin) {
  const participantSid = interaction.outbound?.participantSid ?? null
  const session = sessionUrl(origin, interaction.serviceSid, interaction.sessionSid)
  return {
    ...formatInteraction(interaction, origin),
    participant_sid: participantSid,
    url: `${session}/Participants/${participantSid}/MessageInteractions/${interaction.sid}`,
  }
}
