import type { StoredMessage } from '../../store/messages.ts'
import type { Step } from '../step.ts'

/** A text as it comes in from a phone. */
export interface IncomingText {
  readonly sid: string
  /** Real number of the person who wrote it. */
  readonly from: string
  readonly to: string
  readonly body: string
  readonly mediaUrls: readonly string[]
  readonly numSegments: number
}

/** A text that is stored, as it came in. */
export function asIncoming({ sid, phone, proxyNumber, body, mediaUrls, numSegments }: StoredMessage): IncomingText {
  return { sid, from: phone, to: proxyNumber, body, mediaUrls, numSegments }
}

/** The platform's record of it; the sender's phone shows it as sent, whatever becomes of it. */
export function toInboundMessage(step: Step, text: IncomingText, timelineRow: number): StoredMessage {
  return {
    sid: text.sid,
    direction: 'inbound',
    phone: text.from,
    proxyNumber: text.to,
    body: text.body,
    mediaUrls: text.mediaUrls,
    status: 'received',
    errorCode: null,
    numSegments: text.numSegments,
    shownStep: step.seq,
    dialledAs: null,
    timelineRow,
    dateCreated: step.now,
    dateSent: step.now,
    dateUpdated: step.now,
  }
}
