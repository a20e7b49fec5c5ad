import { expect } from 'vitest'
import { replay } from '#main/engine/replay.ts'
import { isContactEntry } from '#shared/resources/timeline-entry.ts'
import { anEngine } from '#test/support/an-engine.ts'
import type { Model } from './model.ts'
import type { Real } from './real.ts'

/** What holds at the end of a run: each contact has one outcome and one trace, and the journal makes it all again. */
export function expectWholeRun(model: Model, { engine }: Real, seed: number): void {
  const { items } = engine.query({ type: 'timeline.rows', search: '', offset: 0, limit: 1000 })
  const contacts = items.filter(isContactEntry)
  expect(contacts.map(({ resourceSid, outcome }) => [resourceSid, outcome])).toEqual([...model.outcomes])
  const traceIds = contacts.map(({ traceId }) => traceId)
  expect(new Set(traceIds).size).toBe(contacts.length)
  expect(traceIds.map((traceId) => traceId && engine.query({ type: 'trace', traceId })?.outcome)).toEqual([
    ...model.outcomes.values(),
  ])

  const again = anEngine({ seed })
  replay(again, engine.journal(), engine.status().seq)
  expect(again.hash()).toBe(engine.hash())
  again.close()
}
