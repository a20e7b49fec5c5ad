import type { StoredMessage } from '../../store/messages.ts'
import { insertMessage } from '../../store/messages.ts'
import type { Step } from '../step.ts'

/** A text on its way out. It can only come from a proxy number, so nothing else ever shows on the other phone. */
export interface OutboundText {
  readonly sid: string
  readonly direction: 'outbound-api' | 'outbound-reply'
  readonly proxyNumber: string
  /** Real number of the person it goes to. */
  readonly person: string
  /** See `StoredMessage`. */
  readonly dialledAs: string | null
  readonly body: string
  readonly mediaUrls: readonly string[]
  readonly numSegments: number
  /** The contact it belongs to; null for what the platform answers by itself. */
  readonly timelineRow: number | null
}

/** Queues a text; a timer hands it to the carrier. https://www.twilio.com/docs/messaging/api/message-resource */
export function sendToPerson(step: Step, text: OutboundText): void {
  const message: StoredMessage = {
    sid: text.sid,
    direction: text.direction,
    phone: text.person,
    proxyNumber: text.proxyNumber,
    body: text.body,
    mediaUrls: text.mediaUrls,
    status: 'queued',
    errorCode: null,
    numSegments: text.numSegments,
    shownStep: null,
    dialledAs: text.dialledAs,
    timelineRow: text.timelineRow,
    dateCreated: step.now,
    dateSent: null,
    dateUpdated: step.now,
  }
  insertMessage(step.db, message)
  step.startTimer('message.deliver', message.sid, step.now)
}
