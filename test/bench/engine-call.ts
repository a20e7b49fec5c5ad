import type { Engine } from '#main/engine/engine.ts'
import { aBenchEngine, aPool, done, phone, proxyNumber, someSessions, start } from './a-bench-engine.ts'
import type { Bench } from './bench.ts'
import { race } from './race.ts'
import { createMinimalCall } from './reference/minimal-call.ts'
import { fillSessions, minimalPhone, openMinimalStore } from './reference/minimal-store.ts'

const sessions = 1000

/** Whole calls: dial, ring, answer, hang up. */
export const engineCall: Bench = {
  name: 'engine-call',
  async measure() {
    const { engine } = await aBenchEngine()
    someSessions(engine, aPool(engine, 2), sessions)
    const store = await openMinimalStore()
    fillSessions(store, sessions, [proxyNumber(0), proxyNumber(1)], start)
    const callMinimal = createMinimalCall(store)
    let [called, calledMinimal] = [0, 0]
    const rates = race({
      perRound: 100,
      rounds: 25,
      ours: () => call(engine, called++ % sessions),
      reference: () => callMinimal(minimalPhone(2 * (calledMinimal++ % sessions)), proxyNumber(0), start),
    })
    return { ...rates, unit: 'calls/s' }
  },
}

function call(engine: Engine, session: number): void {
  const [from, to] = [phone(2 * session), phone(2 * session + 1)]
  const legs = new Map<string, string>()
  const stop = engine.subscribe((events) => {
    for (const event of events) if (event.type === 'phone.call') legs.set(event.phone, event.call.sid)
  })
  done<'phone.dial'>(engine, { type: 'phone.dial', from, to: proxyNumber(0) })
  stop()
  done<'call.answer'>(engine, { type: 'call.answer', phone: to, callSid: legs.get(to) ?? '' })
  done<'call.hangUp'>(engine, { type: 'call.hangUp', phone: from, callSid: legs.get(from) ?? '' })
}
