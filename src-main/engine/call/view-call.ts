import type { PhoneCall } from '#shared/resources/phone.ts'
import { findCall, toPhoneCall } from '../../store/calls.ts'
import { listCaptions } from '../../store/captions.ts'
import type { Database } from '../../store/database.ts'

/** A leg that is known to be stored, as its phone shows it. */
export function viewCall(db: Database, sid: string): PhoneCall {
  const leg = findCall(db, sid)
  if (leg === undefined) throw new Error(`There is no call ${sid}.`)
  return toPhoneCall(leg, listCaptions(db, sid))
}
