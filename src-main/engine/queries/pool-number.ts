import type { OwnedNumber } from '#shared/resources/owned-number.ts'
import type { Database } from '../../store/database.ts'
import { findOwnedNumber } from '../../store/owned-numbers.ts'

/** That number, if it is in that pool. */
export function poolNumber(db: Database, serviceSid: string, numberSid: string): OwnedNumber | null {
  const number = findOwnedNumber(db, numberSid)
  return number?.pool?.serviceSid === serviceSid ? number : null
}
