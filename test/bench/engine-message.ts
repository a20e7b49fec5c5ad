import { aBenchEngine, aPool, done, phone, proxyNumber, someSessions, start } from './a-bench-engine.ts'
import type { Bench } from './bench.ts'
import { race } from './race.ts'
import { createMinimalMessage } from './reference/minimal-message.ts'
import { fillSessions, minimalPhone, openMinimalStore } from './reference/minimal-store.ts'

const sessions = 1000
const body = 'I am outside, by the blue door.'

/** Whole messages through the engine, with delivery, against the least SQL that routing one takes. */
export const engineMessage: Bench = {
  name: 'engine-message',
  async measure() {
    const { engine } = await aBenchEngine()
    someSessions(engine, aPool(engine, 2), sessions)
    const store = await openMinimalStore()
    fillSessions(store, sessions, ['+16282000000', '+16282000001'], start)
    const send = createMinimalMessage(store)
    let [ours, reference] = [0, 0]
    const rates = race({
      perRound: 250,
      rounds: 21,
      ours(count) {
        for (let sent = 0; sent < count; sent += 1) {
          const index = 2 * (ours++ % sessions)
          done<'phone.sendMessage'>(engine, { type: 'phone.sendMessage', from: phone(index), to: proxyNumber(0), body })
        }
      },
      reference(count) {
        for (let sent = 0; sent < count; sent += 1) {
          const index = 2 * (reference++ % sessions)
          send(minimalPhone(index), '+16282000000', body, start)
        }
      },
    })
    return { ...rates, unit: 'messages/s' }
  },
}
