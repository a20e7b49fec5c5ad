import type { PhoneCall } from '#shared/resources/phone.ts'
import { type StoredCall, toPhoneCall } from '../../store/calls.ts'
import { listCaptions } from '../../store/captions.ts'
import type { Step } from '../step.ts'

/** Tells the phone of its leg as it is now, and answers that. */
export function showCall(step: Step, leg: StoredCall): PhoneCall {
  const call = toPhoneCall(leg, listCaptions(step.db, leg.sid))
  step.emit({ type: 'phone.call', phone: leg.phone, call })
  return call
}
