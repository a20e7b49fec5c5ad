import { ok } from '#shared/contract/result.ts'
import { findOwnedNumber } from '../../store/owned-numbers.ts'
import { findPoolSize, updatePoolReservation } from '../../store/pool.ts'
import { poolNumberNotFound } from '../not-found.ts'
import { checkPoolRoom } from '../number/pool-room.ts'
import type { CommandHandler } from '../step.ts'

/** Reserves a pool number or frees it again; running sessions keep it. https://www.twilio.com/docs/proxy/reserved-phone-numbers */
export const reserveInPool: CommandHandler<'pool.reserve'> = (step, { serviceSid, numberSid, isReserved }) => {
  const number = findOwnedNumber(step.db, numberSid)
  if (number?.pool?.serviceSid !== serviceSid) return poolNumberNotFound(serviceSid, numberSid)
  if (isReserved === undefined || isReserved === number.pool.isReserved) return ok(number)
  const full = checkPoolRoom(findPoolSize(step.db, serviceSid), isReserved)
  if (full !== null) return full

  updatePoolReservation(step.db, numberSid, isReserved, step.now)
  const updated = { ...number, pool: { ...number.pool, isReserved, dateUpdated: step.now } }
  step.emit({ type: 'number.changed', number: updated })
  return ok(updated)
}
