import { aBenchEngine, aPool, proxyNumber, start } from './a-bench-engine.ts'
import type { Bench } from './bench.ts'
import { median } from './median.ts'
import { createMinimalExpiry, createMinimalSession } from './reference/minimal-session.ts'
import { addMinimalNumbers, minimalPhone, openMinimalStore } from './reference/minimal-store.ts'
import { createSession, peopleOf } from './session-create.ts'

const poolSize = 500
const sessions = 10_000
const jumps = 20
const ttl = 86_400_000

/** The clock jumps over the expiries of 10,000 sessions, in twenty parts to compare by turns. */
export const expire: Bench = {
  name: 'expire',
  async measure() {
    const { engine } = await aBenchEngine()
    const serviceSid = aPool(engine, poolSize)
    const store = await openMinimalStore()
    addMinimalNumbers(
      store,
      Array.from({ length: poolSize }, (_, index) => proxyNumber(index)),
    )
    const createMinimal = createMinimalSession(store)
    for (let session = 0; session < sessions; session += 1) {
      engine.runDue(start + session, () => true)
      createSession(engine, serviceSid, session)
      createMinimal(peopleOf(session, minimalPhone), start + session)
    }
    const expireMinimal = createMinimalExpiry(store)
    const rates = Array.from({ length: jumps }, (_, jump) => {
      const to = start + ttl + ((jump + 1) * sessions) / jumps - 1
      return {
        ours: rateOfPart(() => engine.runDue(to, () => true)),
        reference: rateOfPart(() => {
          while (expireMinimal(to));
        }),
      }
    })
    if (engine.query({ type: 'sessions.shown', active: 1, closed: 0 }).length > 0)
      throw new Error('A session did not expire.')
    return {
      ours: median(rates.map(({ ours }) => ours)),
      reference: median(rates.map(({ reference }) => reference)),
      unit: 'sessions/s',
    }
  },
}

function rateOfPart(work: () => void): number {
  const began = performance.now()
  work()
  return ((sessions / jumps) * 1000) / (performance.now() - began)
}
