import type { Engine } from '#main/engine/engine.ts'
import { aBenchEngine, aPool, start } from './a-bench-engine.ts'
import { bareOperations } from './bare-operations.ts'
import type { Bench, Measurement } from './bench.ts'
import { medianRound } from './median.ts'
import { createMinimalExpiry } from './reference/minimal-session.ts'
import { minimalPhone } from './reference/minimal-store.ts'
import { createSession, minimalPool, peopleOf, poolSize } from './session-create.ts'

const sessions = 10_000
const jumps = 20
const ttl = 86_400_000

/** The clock jumps over the expiries of 10,000 sessions, in twenty parts to compare by turns. */
export const expire: Bench = {
  name: 'expire',
  async measure() {
    const { engine } = await aBenchEngine()
    const measured = await against(expiries(engine))
    if (engine.query({ type: 'sessions.shown', active: 1, closed: 0 }).length > 0)
      throw new Error('A session did not expire.')
    return measured
  },
}

export const expireBare: Bench = {
  name: 'expire-bare',
  measure: async () => against(await bareOperations(jumps, expiries)),
}

async function against(ours: () => void): Promise<Measurement> {
  const { store, create: createMinimal } = await minimalPool()
  for (let session = 0; session < sessions; session += 1)
    createMinimal(peopleOf(session, minimalPhone), start + session)
  const expireMinimal = createMinimalExpiry(store)
  const rates = Array.from({ length: jumps }, (_, jump) => ({
    ours: rateOfPart(ours),
    reference: rateOfPart(() => {
      while (expireMinimal(endOf(jump)));
    }),
  }))
  return { ...medianRound(rates), unit: 'sessions/s' }
}

/** Jumps over the next part of the expiries each time it is called. */
function expiries(engine: Engine): () => void {
  const serviceSid = aPool(engine, poolSize)
  for (let session = 0; session < sessions; session += 1) {
    engine.runDue(start + session, () => true)
    createSession(engine, serviceSid, session)
  }
  let jump = 0
  return () => engine.runDue(endOf(jump++), () => true)
}

function endOf(jump: number): number {
  return start + ttl + ((jump + 1) * sessions) / jumps - 1
}

function rateOfPart(work: () => void): number {
  const began = performance.now()
  work()
  return ((sessions / jumps) * 1000) / (performance.now() - began)
}
