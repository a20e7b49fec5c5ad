import { limits } from '#shared/catalog/limits.ts'
import { findPoolSize, type PoolSize } from '../../store/pool.ts'
import { raiseAlert } from '../raise-alert.ts'
import { refusal } from '../refusal.ts'
import type { Refused, Step } from '../step.ts'

/** Refuses one more number of its class once the pool holds all it may. https://www.twilio.com/docs/api/errors/80622 */
export function checkPoolRoom(size: PoolSize, isReserved: boolean): Refused | null {
  const [kind, held, limit] = occupancy(size, isReserved)
  return held < limit ? null : refusal(80622, `The Service already holds ${limit} ${kind} numbers, the most it may.`)
}

/** Warns from 85 % of the limit on. https://www.twilio.com/docs/api/errors/80624 */
export function warnNearPoolLimit(step: Step, serviceSid: string, isReserved: boolean): void {
  const [kind, held, limit] = occupancy(findPoolSize(step.db, serviceSid), isReserved)
  if (held < limit * limits.poolWarningShare) return
  raiseAlert(step, {
    code: 80624,
    text: `The Service holds ${held} of at most ${limit} ${kind} numbers.`,
    serviceSid,
    sessionSid: null,
    interactionSid: null,
    timelineRow: null,
  })
}

function occupancy(size: PoolSize, isReserved: boolean): [kind: string, held: number, limit: number] {
  return isReserved
    ? ['reserved', size.reserved, limits.reservedNumbers]
    : ['unreserved', size.unreserved, limits.unreservedNumbers]
}
