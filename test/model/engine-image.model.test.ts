import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Engine } from '#main/engine/engine.ts'
import { replay } from '#main/engine/replay.ts'
import { aRestoredEngine } from '#test/support/a-restored-engine.ts'
import { anEngine } from '#test/support/an-engine.ts'
import { circumstanceActs } from './circumstance-acts.ts'
import { poolActs } from './pool-acts.ts'
import { aPair } from './real.ts'
import { sessionActs } from './session-acts.ts'
import { trafficActs } from './traffic-acts.ts'

/** A twentieth of what the whole model gets. */
const numRuns = Number(process.env.MASQUERADE_MODEL_RUNS ?? 300) / 20

const acts = fc.oneof(...sessionActs, ...poolActs, ...trafficActs, ...circumstanceActs)

/** What it did after step `seq`, and how it ended. */
function whatCame(engine: Engine, seq: number) {
  const events = engine.eventsAfter(0)
  if (events === 'gone') throw new Error('More events than are kept.')
  const { run: _, ...status } = engine.status()
  return {
    events: events.filter(({ step }) => step > seq).map(({ run: _, ...event }) => event),
    status,
    hash: engine.hash(),
    journal: engine.journal(),
    rows: engine.query({ type: 'timeline.rows', search: '', offset: 0, limit: 1000 }),
    sessions: engine.query({ type: 'sessions.shown', active: 1000, closed: 1000 }),
  }
}

test('an engine restored at any step goes on exactly as the one it was captured from', { timeout: 300_000 }, () => {
  fc.assert(
    fc.property(
      fc.nat(0xffff),
      fc.commands([acts], { maxCommands: 60, size: 'medium' }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (seed, happenings, portion) => {
        const { model, real } = aPair(seed)
        fc.modelRun(() => ({ model, real }), happenings)
        const last = real.engine.status().seq
        const seq = Math.floor(last * portion)

        const original = anEngine({ seed })
        replay(original, real.engine.journal(), seq)
        const restored = aRestoredEngine(original.capture(), real.engine.journal())
        for (const engine of [original, restored]) replay(engine, real.engine.journal(), last)
        expect(whatCame(restored, seq)).toEqual(whatCame(original, seq))
        for (const engine of [real.engine, original, restored]) engine.close()
      },
    ),
    { numRuns },
  )
})
