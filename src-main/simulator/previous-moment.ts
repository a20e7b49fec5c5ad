import type { Engine } from '../engine/engine.ts'

/** Events looked at to find where the last moment began. */
const looked = 1000

/**
 * The step before the last thing that happened: before the last input, or before what fell due after it while the
 * clock ran. What a thing causes at the same instant (a text that is sent and delivered) belongs to it.
 */
export function previousMoment(engine: Engine): number {
  const input = engine.journal().at(-1)
  if (input === undefined) return 0
  const events = engine.eventsAfter(Math.max(0, engine.status().eventSeq - looked))
  const later = events === 'gone' ? [] : events.filter(({ step, at }) => step > input.seq && at > input.at)
  const last = later.at(-1)
  if (last === undefined || input.command.type === 'clock.advance') return input.seq - 1
  return (later.find(({ at }) => at === last.at) ?? last).step - 1
}
