import { type InteractionLeg, messageData } from '#shared/resources/interaction.ts'
import type { Participant } from '#shared/resources/participant.ts'
import { dialledForm } from '../contact/dialled-form.ts'
import { openInteraction } from '../interaction/open-interaction.ts'
import type { Step } from '../step.ts'
import type { MessageFate } from './decide-message.ts'
import type { IncomingText } from './incoming-text.ts'
import { newMessageSid } from './message-sid.ts'
import { sendToPerson } from './send-to-person.ts'

/** Sends a text on to the partner where the platform takes it, and stores the interaction either way. */
export function exchangeMessage(
  step: Step,
  text: IncomingText,
  sender: Participant,
  fate: Pick<MessageFate, 'event' | 'recipient'>,
  interactionSid: string,
  timelineRow: number,
): void {
  const { recipient } = fate
  const outboundSid = fate.event === 'ROUTED' ? newMessageSid(step, text.mediaUrls) : null
  if (outboundSid !== null && recipient !== null) {
    sendToPerson(step, {
      sid: outboundSid,
      direction: 'outbound-api',
      proxyNumber: recipient.proxyIdentifier,
      person: recipient.identifier,
      dialledAs: dialledForm(step, recipient, 'message'),
      body: text.body,
      mediaUrls: text.mediaUrls,
      numSegments: text.numSegments,
      timelineRow,
    })
  }
  const outbound: InteractionLeg | null = recipient && {
    participantSid: recipient.sid,
    resourceSid: outboundSid,
    resourceStatus: outboundSid === null ? 'failed' : 'queued',
  }
  openInteraction(step, timelineRow, {
    sid: interactionSid,
    sessionSid: sender.sessionSid,
    serviceSid: sender.serviceSid,
    type: 'message',
    data: messageData(text.body),
    inbound: { participantSid: sender.sid, resourceSid: text.sid, resourceStatus: 'delivered' },
    outbound,
    isMessageInteraction: false,
  })
}
