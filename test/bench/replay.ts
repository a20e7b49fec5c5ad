import type { Engine } from '#main/engine/engine.ts'
import { replay as replayJournal } from '#main/engine/replay.ts'
import { aBenchEngine, aPool, someSessions } from './a-bench-engine.ts'
import type { Bench } from './bench.ts'
import { sendWhole } from './engine-message.ts'
import { medianRound } from './median.ts'

const sessions = 1000
const parts = 20
const commandsEach = 1000

/** A journal of 20,000 messages: made in twenty parts, each replayed by another engine as soon as it is there. */
export const replay: Bench = {
  name: 'replay',
  async measure() {
    const { engine: first } = await aBenchEngine()
    const { engine: again } = await aBenchEngine()
    someSessions(first, aPool(first, 2), sessions)
    replayNext(first, again, 0)
    const rates = Array.from({ length: parts }, (_, part) => {
      const known = first.journal().length
      const began = performance.now()
      for (let sent = 0; sent < commandsEach; sent += 1) sendWhole(first, (part * commandsEach + sent) % sessions)
      const executed = performance.now()
      replayNext(first, again, known)
      return { reference: rate(executed - began), ours: rate(performance.now() - executed) }
    })
    if (first.hash() !== again.hash()) throw new Error('The replay came out differently.')
    return { ...medianRound(rates), unit: 'commands/s' }
  },
}

function replayNext(first: Engine, again: Engine, known: number): void {
  replayJournal(again, first.journal().slice(known), first.status().seq)
}

function rate(ms: number): number {
  return (commandsEach * 1000) / ms
}
