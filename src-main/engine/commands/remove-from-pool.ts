import { ok } from '#shared/contract/result.ts'
import { findOwnedNumber } from '../../store/owned-numbers.ts'
import { deletePoolNumber } from '../../store/pool.ts'
import { poolNumberNotFound } from '../not-found.ts'
import { numberInActiveSessions } from '../number/number-in-active-sessions.ts'
import type { CommandHandler } from '../step.ts'

/** https://www.twilio.com/docs/proxy/api/phone-number#remove-a-phone-number-from-a-service */
export const removeFromPool: CommandHandler<'pool.remove'> = (step, { serviceSid, numberSid }) => {
  const number = findOwnedNumber(step.db, numberSid)
  if (number?.pool?.serviceSid !== serviceSid) return poolNumberNotFound(serviceSid, numberSid)
  if (number.pool.inUse > 0) return numberInActiveSessions()
  deletePoolNumber(step.db, numberSid)
  step.emit({ type: 'number.changed', number: { ...number, pool: null } })
  return ok(null)
}
