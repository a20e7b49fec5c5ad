import { ok } from '#shared/contract/result.ts'
import { deleteOwnedNumber, findOwnedNumberByE164 } from '../../store/owned-numbers.ts'
import { deletePoolNumber } from '../../store/pool.ts'
import { notFound } from '../not-found.ts'
import { numberInActiveSessions } from '../number/number-in-active-sessions.ts'
import type { CommandHandler } from '../step.ts'

/** Gives an owned number back, out of its pool too, unless an active session uses it. */
export const releaseNumber: CommandHandler<'number.release'> = (step, { e164 }) => {
  const number = findOwnedNumberByE164(step.db, e164)
  if (number === undefined) return notFound(`/IncomingPhoneNumbers/${e164}`)
  if (number.pool !== null && number.pool.inUse > 0) return numberInActiveSessions()
  deletePoolNumber(step.db, number.sid)
  deleteOwnedNumber(step.db, number.sid)
  step.emit({ type: 'number.released', e164 })
  return ok(null)
}
