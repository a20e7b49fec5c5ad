import { ok } from '#shared/contract/result.ts'
import type { Phone } from '#shared/resources/phone.ts'
import { updatePhone } from '../../store/phones.ts'
import { ensurePhone } from '../phone/ensure-phone.ts'
import type { CommandHandler } from '../step.ts'

/** Changes what is given of a phone, which is there as soon as it is named. */
export const setPhone: CommandHandler<'phone.set'> = (step, { e164, label, onCall, deliver }) => {
  const known = ensurePhone(step, e164)
  const phone: Phone = {
    e164,
    label: label ?? known.label,
    onCall: onCall ?? known.onCall,
    deliver: deliver ?? known.deliver,
  }
  updatePhone(step.db, phone)
  step.emit({ type: 'phone.changed', phone })
  return ok(phone)
}
