import type { Engine } from '#main/engine/engine.ts'
import { aBenchEngine, aPool, done, phone, proxyNumber, start } from './a-bench-engine.ts'
import type { Bench } from './bench.ts'
import { race } from './race.ts'
import { createMinimalSession } from './reference/minimal-session.ts'
import { addMinimalNumbers, minimalPhone, openMinimalStore } from './reference/minimal-store.ts'

const poolSize = 500
const active = 10_000

/** Sessions of two people new to the service, who are given numbers of a large pool. */
export const sessionCreate: Bench = {
  name: 'session-create',
  async measure() {
    const { engine } = await aBenchEngine()
    const serviceSid = aPool(engine, poolSize)
    const store = await openMinimalStore()
    addMinimalNumbers(
      store,
      Array.from({ length: poolSize }, (_, index) => proxyNumber(index)),
    )
    const createMinimal = createMinimalSession(store)
    let [created, createdMinimal] = [0, 0]
    const ours = () => createSession(engine, serviceSid, created++)
    const reference = () => createMinimal(peopleOf(createdMinimal++, minimalPhone), start)
    for (let session = 0; session < active; session += 1) {
      ours()
      reference()
    }
    return { ...race({ perRound: 100, rounds: 25, ours, reference }), unit: 'sessions/s' }
  },
}

export function createSession(engine: Engine, serviceSid: string, session: number): void {
  const participants = peopleOf(session, phone).map((identifier) => ({ identifier }))
  done<'session.create'>(engine, { type: 'session.create', serviceSid, ttl: 86_400, participants })
}

export function peopleOf(session: number, phoneOf: (index: number) => string): [string, string] {
  return [phoneOf(2 * session), phoneOf(2 * session + 1)]
}
