import { ok } from '#shared/contract/result.ts'
import { deleteCallRecord, findCallRecord } from '../../store/records.ts'
import { notFound } from '../not-found.ts'
import { refusal } from '../refusal.ts'
import type { CommandHandler } from '../step.ts'

/** Takes the platform's record of one leg; phones still show the call. https://www.twilio.com/docs/voice/api/call-resource#delete-a-call-resource */
export const deleteCall: CommandHandler<'call.delete'> = (step, { callSid }) => {
  const call = findCallRecord(step.db, callSid)
  if (call === undefined) return notFound(`/Calls/${callSid}`)
  if (call.endTime === null) return refusal(20009, 'Cannot delete this resource before it is complete', { status: 409 })
  deleteCallRecord(step.db, callSid)
  return ok(null)
}
