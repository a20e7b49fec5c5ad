import type { Interaction } from '#shared/resources/interaction.ts'
import { findMessage } from '../../store/messages.ts'
import { attachedMedia } from '../media/attached-media.ts'
import { interactionParams } from '../rules/webhook/interaction-params.ts'
import { reportedStatuses } from '../rules/webhook/reported-statuses.ts'
import { findCallbackUrls } from '../service/callback-urls.ts'
import type { Step } from '../step.ts'
import { requestWebhook } from '../webhook/request-webhook.ts'

/**
 * A new interaction is told of by its inbound leg first, then by how far the outbound one has come. One without a
 * partner is not told of. https://www.twilio.com/docs/proxy/api/webhooks
 */
export function reportNewInteraction(step: Step, interaction: Interaction, timelineRow: number): void {
  const { inbound, outbound } = interaction
  if (outbound === null) return
  if (inbound !== null) report(step, { ...interaction, outbound: null }, timelineRow)
  reportInteraction(step, interaction, timelineRow)
}

/** Tells the application of the status that the outbound leg has now. */
export function reportInteraction(step: Step, interaction: Interaction, timelineRow: number): void {
  const { outbound } = interaction
  if (outbound !== null && reportedStatuses.has(outbound.resourceStatus)) report(step, interaction, timelineRow)
}

function report(step: Step, interaction: Interaction, timelineRow: number): void {
  const { callback: url } = findCallbackUrls(step.db, interaction.serviceSid)
  if (url === null) return
  const { sid, type, serviceSid, sessionSid } = interaction
  const params = interactionParams(interaction, mediaOf(step, interaction))
  const about = { serviceSid, sessionSid, interactionSid: sid, timelineRow }
  requestWebhook(step, { kind: 'callback', url, params, ...about }, type === 'voice' ? 'call' : 'message')
}

function mediaOf(step: Step, { type, inbound, outbound }: Interaction): readonly string[] {
  const sid = inbound?.resourceSid ?? outbound?.resourceSid
  const message = type === 'message' && sid != null ? findMessage(step.db, sid) : undefined
  return message === undefined ? [] : attachedMedia(step.db, message.sid, message.mediaUrls).map(({ url }) => url)
}
