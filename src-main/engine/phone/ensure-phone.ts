import { findMagicNumber } from '#shared/catalog/magic-numbers.ts'
import type { Phone } from '#shared/resources/phone.ts'
import { findPhone, insertPhone } from '../../store/phones.ts'
import type { Step } from '../step.ts'

/** The phone with that number. It exists as soon as it is named; that of a magic number does what the number is for. */
export function ensurePhone(step: Step, e164: string): Phone {
  const known = findPhone(step.db, e164)
  if (known !== undefined) return known
  const phone: Phone = { e164, label: e164, onCall: 'manual', deliver: 'ok', ...findMagicNumber(e164)?.phone }
  insertPhone(step.db, phone)
  step.emit({ type: 'phone.changed', phone })
  return phone
}
