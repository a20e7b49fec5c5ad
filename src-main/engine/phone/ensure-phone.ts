import type { Phone } from '#shared/resources/phone.ts'
import { findPhone, insertPhone } from '../../store/phones.ts'
import type { Step } from '../step.ts'

/** The phone with that number. It exists as soon as it is named. */
export function ensurePhone(step: Step, e164: string): Phone {
  const known = findPhone(step.db, e164)
  if (known !== undefined) return known
  const phone: Phone = { e164, label: e164, onCall: 'manual', deliver: 'ok' }
  insertPhone(step.db, phone)
  step.emit({ type: 'phone.changed', phone })
  return phone
}
