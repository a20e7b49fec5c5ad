import { setImmediate as turn } from 'node:timers/promises'
import { replay } from '#main/engine/replay.ts'
import { createSimulator } from '#main/simulator/simulator.ts'
import { aBenchEngine, aPool, someSessions, start } from './a-bench-engine.ts'
import type { Bench } from './bench.ts'
import { sendWhole } from './engine-message.ts'

const sessions = 1000
const commands = 20_000
const places = 10

/** The longest that going back to one of ten places of a long run takes, against making all of the run again. */
export const rewind: Bench = {
  name: 'rewind',
  async measure() {
    const simulator = await createSimulator({
      seed: 1,
      startTime: start,
      empty: true,
      clock: { mode: 'paused', rate: 1 },
    })
    const { engine } = simulator
    someSessions(engine, aPool(engine, 2), sessions)
    for (let sent = 0; engine.journal().length < commands; sent += 1) {
      sendWhole(engine, sent % sessions)
      if (sent % 100 === 0) await turn()
    }
    const { seq } = engine.status()
    const reference = await timeOfReplay([...engine.journal()], seq)
    const times: number[] = []
    for (let place = places - 1; place >= 0; place -= 1) {
      const began = performance.now()
      await simulator.history.rewind(Math.round((seq * (place + 0.5)) / places))
      times.push(performance.now() - began)
    }
    simulator.close()
    return { ours: Math.max(...times), reference, unit: 'ms' }
  },
}

async function timeOfReplay(journal: Parameters<typeof replay>[1], seq: number): Promise<number> {
  const { engine } = await aBenchEngine()
  const began = performance.now()
  replay(engine, journal, seq)
  return performance.now() - began
}
