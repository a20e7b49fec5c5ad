import type { Engine } from '#main/engine/engine.ts'
import { aBenchEngine, aPool, done, phone, poolOf, start } from './a-bench-engine.ts'
import { bareOperations } from './bare-operations.ts'
import type { Bench, Measurement } from './bench.ts'
import { race, timesIn } from './race.ts'
import { createMinimalSession } from './reference/minimal-session.ts'
import { addMinimalNumbers, minimalPhone, openMinimalStore } from './reference/minimal-store.ts'

export const poolSize = 500
const active = 10_000

const size = { perRound: 100, rounds: 25 }

/** Sessions of two people new to the service, who are given numbers of a large pool. */
export const sessionCreate: Bench = {
  name: 'session-create',
  measure: async () => against(creations((await aBenchEngine()).engine)),
}

export const sessionCreateBare: Bench = {
  name: 'session-create-bare',
  measure: async () => against(await bareOperations(timesIn(size), creations)),
}

async function against(ours: () => void): Promise<Measurement> {
  const { create: createMinimal } = await minimalPool()
  let created = 0
  const reference = () => createMinimal(peopleOf(created++, minimalPhone), start)
  for (let session = 0; session < active; session += 1) reference()
  return { ...race({ ...size, ours, reference }), unit: 'sessions/s' }
}

/** Creates a session each time it is called, beside those that are active. */
function creations(engine: Engine): () => void {
  const serviceSid = aPool(engine, poolSize)
  let created = 0
  const create = () => createSession(engine, serviceSid, created++)
  for (let session = 0; session < active; session += 1) create()
  return create
}

/** A pool of the same size for the reference, and what creates a session on it. */
export async function minimalPool() {
  const store = await openMinimalStore()
  addMinimalNumbers(store, poolOf(poolSize))
  return { store, create: createMinimalSession(store) }
}

export function createSession(engine: Engine, serviceSid: string, session: number): void {
  const participants = peopleOf(session, phone).map((identifier) => ({ identifier }))
  done(engine, { type: 'session.create', serviceSid, ttl: 86_400, participants })
}

export function peopleOf(session: number, phoneOf: (index: number) => string): [string, string] {
  return [phoneOf(2 * session), phoneOf(2 * session + 1)]
}
