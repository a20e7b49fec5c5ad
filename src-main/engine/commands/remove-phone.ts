import { ok } from '#shared/contract/result.ts'
import { findCallUnderWay } from '../../store/calls.ts'
import { deletePhone, findPhone } from '../../store/phones.ts'
import { findOwnLeg } from '../call/own-leg.ts'
import { putDown } from '../call/put-down.ts'
import { refusal } from '../refusal.ts'
import type { CommandHandler } from '../step.ts'

/** Takes a phone off the table with all it shows; a call it is in ends. It comes back, empty, when it is named again. */
export const removePhone: CommandHandler<'phone.remove'> = (step, { e164 }) => {
  if (findPhone(step.db, e164) === undefined) return refusal('not_found', `There is no phone ${e164}.`, { status: 404 })
  const callUnderWay = findCallUnderWay(step.db, e164)
  if (callUnderWay !== undefined) {
    const own = findOwnLeg(step, e164, callUnderWay.sid)
    if (own.ok) putDown(step, own.value)
  }
  deletePhone(step.db, e164)
  step.emit({ type: 'phone.removed', e164 })
  return ok(null)
}
