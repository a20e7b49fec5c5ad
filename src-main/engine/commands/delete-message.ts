import { ok } from '#shared/contract/result.ts'
import type { Message } from '#shared/resources/message.ts'
import { deleteMessageRecord, findMessageRecord } from '../../store/records.ts'
import { notFound } from '../not-found.ts'
import { refusal } from '../refusal.ts'
import type { CommandHandler } from '../step.ts'

/** Takes the platform's record of a message; phones still show it. https://www.twilio.com/docs/messaging/api/message-resource#delete-a-message-resource */
export const deleteMessage: CommandHandler<'message.delete'> = (step, { messageSid }) => {
  const message = findMessageRecord(step.db, messageSid)
  if (message === undefined) return notFound(`/Messages/${messageSid}`)
  if (isUnderWay(message)) return refusal(20009, 'Cannot delete this resource before it is complete', { status: 409 })
  deleteMessageRecord(step.db, messageSid)
  return ok(null)
}

function isUnderWay({ status }: Message): boolean {
  return status === 'queued' || status === 'sent'
}
