import { aBenchEngine, aPool } from './a-bench-engine.ts'
import type { Bench } from './bench.ts'
import { sendWhole } from './engine-message.ts'
import { fillBySql } from './fill-by-sql.ts'
import { race } from './race.ts'

const few = { sessions: 100, interactionsEach: 0 }
const many = { sessions: 100_000, interactionsEach: 10 }

/** Messages with a lot stored, against the same engine with little. */
export const engineScale: Bench = {
  name: 'engine-scale',
  async measure() {
    const rates = race({
      perRound: 100,
      rounds: 31,
      ours: await aFilledEngine(many),
      reference: await aFilledEngine(few),
    })
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
