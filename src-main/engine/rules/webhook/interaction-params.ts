import type { WebhookRequest } from '#shared/contract/webhook.ts'
import type { Interaction, InteractionLeg } from '#shared/resources/interaction.ts'
import { isoSeconds } from './iso-seconds.ts'

type Param = WebhookRequest['params'][number]

/**
 * What a callback tells of an interaction. With `outbound: null` it is what the intercept URL is asked: the same keys
 * without the outbound ones. https://www.twilio.com/docs/proxy/api/webhooks
 */
export function interactionParams(interaction: Interaction, mediaUrls: readonly string[]): WebhookRequest['params'] {
  const { sid, type, data, inbound, outbound, serviceSid, sessionSid, dateCreated, dateUpdated } = interaction
  return [
    ...legParams('inbound', type, inbound),
    ['interactionAccountSid', { is: 'account' }],
    ['interactionData', data],
    ['interactionDateCreated', isoSeconds(dateCreated)],
    ['interactionDateUpdated', isoSeconds(dateUpdated)],
    ['interactionServiceSid', serviceSid],
    ['interactionSessionSid', sessionSid],
    ['interactionSid', sid],
    ['interactionType', type === 'voice' ? 'Voice' : 'Message'],
    ...legParams('outbound', type, outbound),
    ...(mediaUrls.length > 0 ? [['MediaUrls', { is: 'media-urls', urls: mediaUrls }] as const] : []),
  ]
}

/** Nothing for a leg that does not exist; no resource for one that the platform refused to make. */
function legParams(side: 'inbound' | 'outbound', type: Interaction['type'], leg: InteractionLeg | null): Param[] {
  if (leg === null) return []
  const { participantSid, resourceSid, resourceStatus } = leg
  const path = `${type === 'voice' ? 'Calls' : 'Messages'}/${resourceSid}.json`
  return [
    [`${side}ParticipantSid`, participantSid],
    ...(resourceSid === null ? [] : [[`${side}ResourceSid`, resourceSid] as const]),
    [`${side}ResourceStatus`, resourceStatus],
    [`${side}ResourceType`, type === 'voice' ? 'call' : 'message'],
    ...(resourceSid === null ? [] : [[`${side}ResourceUrl`, { is: 'resource-url', path }] as const]),
  ]
}
