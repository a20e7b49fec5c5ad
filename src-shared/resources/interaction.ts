/** Status of one leg, of the 21 that the API knows. */
export const resourceStatuses = [
  'accepted',
  'answered',
  'busy',
  'canceled',
  'completed',
  'deleted',
  'delivered',
  'delivery-unknown',
  'failed',
  'in-progress',
  'initiated',
  'no-answer',
  'queued',
  'received',
  'receiving',
  'ringing',
  'scheduled',
  'sending',
  'sent',
  'undelivered',
  'unknown',
] as const
export type ResourceStatus = (typeof resourceStatuses)[number]

export interface InteractionLeg {
  readonly participantSid: string
  /** SM…, MM… or CA…; null where the platform refused before there was one. */
  readonly resourceSid: string | null
  readonly resourceStatus: ResourceStatus
}

/** A Proxy Interaction (KI…): the log of one message or call. https://www.twilio.com/docs/proxy/api/interaction */
export interface Interaction {
  readonly sid: string
  readonly sessionSid: string
  readonly serviceSid: string
  readonly type: 'message' | 'voice'
  /** JSON text: `{"body":"…"}`, `{"duration":"5"}`, or empty while a call has no duration. */
  readonly data: string
  readonly inbound: InteractionLeg | null
  readonly outbound: InteractionLeg | null
  /** Made through the API for one participant (a MessageInteraction). */
  readonly isMessageInteraction: boolean
  readonly dateCreated: number
  readonly dateUpdated: number
}

/** `data` of a message. */
export function messageData(body: string): string {
  return JSON.stringify({ body })
}
