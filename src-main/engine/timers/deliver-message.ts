import type { MessageEvent } from '#shared/machines/message-machine.ts'
import { messageMachine } from '#shared/machines/message-machine.ts'
import type { DeliveryBehavior } from '#shared/resources/phone.ts'
import type { MessageEntry } from '#shared/resources/timeline-entry.ts'
import { findMessage, type StoredMessage, toPhoneMessage, updateMessage } from '../../store/messages.ts'
import { findTimelineEntry } from '../../store/timeline.ts'
import { advanceMessage } from '../contact/advance-contact.ts'
import { raiseAlerts } from '../contact/raise-alerts.ts'
import { strike } from '../fault/strike.ts'
import { checkDelivery } from '../leak/check-delivery.ts'
import { nextState } from '../next-state.ts'
import { ensurePhone } from '../phone/ensure-phone.ts'
import { carrierResult, type Delivery } from '../rules/message/carrier-result.ts'
import type { Step } from '../step.ts'

/**
 * A queued text is handed to the carrier; one that was handed over gets its receipt.
 * https://www.twilio.com/docs/messaging/guides/outbound-message-status-in-status-callbacks
 */
export function deliverMessage(step: Step, messageSid: string): void {
  const message = findMessage(step.db, messageSid)
  if (message === undefined) return
  const entry = entryOf(step, message)
  const carried = carrierResult(message.phone, findBehavior(step, message, entry))
  if (message.status === 'queued' && carried.result !== 'failed') handOver(step, message, entry)
  else receipt(step, message, entry, carried)
}

/** What the carrier of the phone does, unless a fault has it do something else. */
function findBehavior(step: Step, message: StoredMessage, entry: MessageEntry | undefined): DeliveryBehavior {
  const isQueued = message.status === 'queued'
  const kind = isQueued ? 'carrier-fail' : 'carrier-undelivered'
  if (entry !== undefined && strike(step, kind, entry) !== undefined) return isQueued ? 'fail' : 'undelivered'
  return ensurePhone(step, message.phone).deliver
}

function handOver(step: Step, queued: StoredMessage, entry: MessageEntry | undefined): void {
  const message = advance(queued, 'SENT', { dateSent: step.now, dateUpdated: step.now })
  updateMessage(step.db, message)
  if (entry !== undefined) advanceMessage(step, entry, 'sent', { outbound: 'sent' })
  const delayMs = (entry && strike(step, 'delay', entry)?.value) ?? 0
  step.startTimer('message.deliver', message.sid, step.now + step.settings.deliveryDelayMs + delayMs)
}

const receiptEvents = { delivered: 'DELIVERED', undelivered: 'UNDELIVERED', failed: 'FAILED' } as const

function receipt(
  step: Step,
  carried: StoredMessage,
  entry: MessageEntry | undefined,
  { result, alert, decision }: Delivery,
): void {
  const message = advance(carried, receiptEvents[result], {
    errorCode: alert?.code ?? null,
    shownStep: result === 'delivered' ? step.seq : null,
    dateUpdated: step.now,
  })
  updateMessage(step.db, message)
  if (result === 'delivered') show(step, message, entry?.sessionSid ?? null)
  if (entry === undefined) return
  advanceMessage(step, entry, result, { outbound: result, decision, ...(alert && { code: alert.code }) })
  if (alert !== null) raiseAlerts(step, [alert], { ...entry, timelineRow: entry.row })
}

/** The text appears on the phone, from the proxy number. What belongs to no contact nobody typed. */
function show(step: Step, message: StoredMessage, sessionSid: string | null): void {
  const { phone, proxyNumber, timelineRow } = message
  step.emit({ type: 'phone.message', phone, message: toPhoneMessage(message) })
  const written = message.mediaUrls.length === 0 ? message.body : [message.body, ...message.mediaUrls].join(' ')
  const words =
    timelineRow === null ? { added: [proxyNumber, written], typed: '' } : { added: [proxyNumber], typed: written }
  checkDelivery(step, { surface: 'message', leg: message, sessionSid, ...words })
}

function advance(message: StoredMessage, event: MessageEvent['type'], changes: Partial<StoredMessage>): StoredMessage {
  const status = nextState(messageMachine, message.status, event) as StoredMessage['status']
  return { ...message, ...changes, status }
}

function entryOf(step: Step, { timelineRow }: StoredMessage): MessageEntry | undefined {
  const entry = timelineRow === null ? undefined : findTimelineEntry(step.db, timelineRow)
  return entry?.kind === 'message' ? entry : undefined
}
