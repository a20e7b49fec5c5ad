import type { Engine } from '#main/engine/engine.ts'
import { aBenchEngine, aPool, aSecondLater, done, phone, proxyNumber, someSessions, start } from './a-bench-engine.ts'
import { bareOperations } from './bare-operations.ts'
import type { Bench, Measurement } from './bench.ts'
import { race, timesIn } from './race.ts'
import { createMinimalCall } from './reference/minimal-call.ts'
import { fillSessions, minimalPhone, openMinimalStore } from './reference/minimal-store.ts'

const sessions = 1000

const size = { perRound: 100, rounds: 25 }

/** Whole calls: dial, ring, answer, hang up. */
export const engineCall: Bench = {
  name: 'engine-call',
  measure: async () => against(calls((await aBenchEngine()).engine)),
}

export const engineCallBare: Bench = {
  name: 'engine-call-bare',
  measure: async () => against(await bareOperations(timesIn(size), calls)),
}

async function against(ours: () => void): Promise<Measurement> {
  const store = await openMinimalStore()
  fillSessions(store, sessions, [proxyNumber(0), proxyNumber(1)], start)
  const callMinimal = createMinimalCall(store)
  let called = 0
  const reference = () => {
    callMinimal(minimalPhone(2 * (called % sessions)), proxyNumber(0), start + 1000 * called)
    called += 1
  }
  return { ...race({ ...size, ours, reference }), unit: 'calls/s' }
}

/** Calls in one session after the other, each time it is called. */
function calls(engine: Engine): () => void {
  someSessions(engine, aPool(engine, 2), sessions)
  let called = 0
  return () => call(engine, called++ % sessions)
}

function call(engine: Engine, session: number): void {
  const [from, to] = [phone(2 * session), phone(2 * session + 1)]
  const legs = new Map<string, string>()
  const stop = engine.subscribe((events) => {
    for (const event of events) if (event.type === 'phone.call') legs.set(event.phone, event.call.sid)
  })
  aSecondLater(engine)
  done(engine, { type: 'phone.dial', from, to: proxyNumber(0) })
  stop()
  done(engine, { type: 'call.answer', phone: to, callSid: legs.get(to) ?? '' })
  done(engine, { type: 'call.hangUp', phone: from, callSid: legs.get(from) ?? '' })
}
