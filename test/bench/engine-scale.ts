import { aBenchEngine, aPool, proxyNumber, start } from './a-bench-engine.ts'
import type { Bench } from './bench.ts'
import { minimalMessages, sendWhole } from './engine-message.ts'
import { fillBySql } from './fill-by-sql.ts'
import { race } from './race.ts'
import { fillMessages, fillSessions, openMinimalStore } from './reference/minimal-store.ts'

const few = { sessions: 100, interactionsEach: 0 }
const size = { perRound: 100, rounds: 31 }
const many = { sessions: 100_000, interactionsEach: 10 }

/** Messages with a lot stored, against the same engine with little. */
export const engineScale: Bench = {
  name: 'engine-scale',
  async measure() {
    const rates = race({ ...size, ours: await aFilledEngine(many), reference: await aFilledEngine(few) })
    return { ...rates, unit: 'messages/s' }
  },
}

/** The limit: what SQLite alone loses, by the minimal path that `engine-message` is compared with. */
export const engineScaleBare: Bench = {
  name: 'engine-scale-bare',
  async measure() {
    const rates = race({ ...size, ours: await aFilledStore(many), reference: await aFilledStore(few) })
    return { ...rates, unit: 'messages/s' }
  },
}

/** Sends a message in one session after the other, each time it is called. */
async function aFilledEngine(amount: typeof few): Promise<() => void> {
  const { engine, database } = await aBenchEngine()
  fillBySql(database, { serviceSid: aPool(engine, 2), ...amount })
  let sent = 0
  return () => sendWhole(engine, sent++ % amount.sessions)
}

async function aFilledStore({ sessions, interactionsEach }: typeof few): Promise<() => void> {
  const store = await openMinimalStore()
  fillSessions(store, sessions, [proxyNumber(0), proxyNumber(1)], start)
  fillMessages(store, interactionsEach, start)
  return minimalMessages(store, sessions)
}
