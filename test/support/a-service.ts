import type { Engine } from '#main/engine/engine.ts'
import type { Service } from '#shared/resources/service.ts'
import { done } from './an-engine.ts'

export const n1 = '+14155551212'
export const n2 = '+14155553434'
export const ana = '+14155550111'
export const ben = '+14155550122'
export const cleo = '+14155550133'
export const dan = '+14155550144'

/** A service with these numbers in its pool, in this order. */
export function aService(engine: Engine, pool: readonly string[] = [n1, n2], uniqueName = 'rides'): Service {
  const service = done(engine, { type: 'service.create', uniqueName })
  for (const e164 of pool) pooled(engine, service.sid, e164)
  return service
}

/** Buys the number and puts it into the pool. Answers its SID. */
export function pooled(engine: Engine, serviceSid: string, e164: string, isReserved = false): string {
  done(engine, { type: 'number.set', e164 })
  return done(engine, { type: 'pool.add', serviceSid, phoneNumber: e164, isReserved }).sid
}
