import type { Database } from '../../store/database.ts'
import { findOwnedNumberByE164 } from '../../store/owned-numbers.ts'
import { findPhone } from '../../store/phones.ts'

/** The lines of an exchange that are for sale. Below them are the ones that fiction gives to people. */
const lines = { first: 2000, last: 9999 }

/** The first number of a North American area code that neither the account owns nor a person has. */
export function freeNumberIn(db: Database, areaCode: string): string | undefined {
  for (let line = lines.first; line <= lines.last; line += 1) {
    const e164 = `+1${areaCode}555${line}`
    if (findOwnedNumberByE164(db, e164) === undefined && findPhone(db, e164) === undefined) return e164
  }
  return undefined
}
