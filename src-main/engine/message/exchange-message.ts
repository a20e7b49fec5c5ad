import { type InteractionLeg, messageData } from '#shared/resources/interaction.ts'
import type { Participant } from '#shared/resources/participant.ts'
import { dialledForm } from '../contact/dialled-form.ts'
import { openInteraction } from '../interaction/open-interaction.ts'
import type { Step } from '../step.ts'
import type { IncomingText } from './incoming-text.ts'
import { sendToPerson } from './send-to-person.ts'

interface Beginning {
  readonly sid: string
  /** When it began, ms. */
  readonly since: number
  readonly timelineRow: number
  /** The leg to the partner; null where the platform refuses it. */
  readonly reachedSid: string | null
}

/** Sends a text on to the partner where the platform takes it, and stores the interaction either way. */
export function exchangeMessage(
  step: Step,
  text: IncomingText,
  sender: Participant,
  recipient: Participant | null,
  interaction: Beginning,
): void {
  const { timelineRow, reachedSid } = interaction
  if (reachedSid !== null && recipient !== null) {
    sendToPerson(step, {
      sid: reachedSid,
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
    resourceSid: reachedSid,
    resourceStatus: reachedSid === null ? 'failed' : 'queued',
  }
  const opened = {
    sid: interaction.sid,
    sessionSid: sender.sessionSid,
    serviceSid: sender.serviceSid,
    type: 'message',
    data: messageData(text.body),
    inbound: { participantSid: sender.sid, resourceSid: text.sid, resourceStatus: 'delivered' },
    outbound,
    isMessageInteraction: false,
  } as const
  openInteraction(step, timelineRow, opened, interaction.since)
}
