import type { EngineEvent } from '#shared/contract/event.ts'

const kept = 500

/** Tells which messages of these events have just come to somebody's phone; one that only changes its state came before. */
export function createArrivals(): (events: readonly EngineEvent[]) => readonly string[] {
  const known = new Set<string>()
  return (events) => {
    const arrived: string[] = []
    for (const event of events) {
      if (event.type !== 'phone.message' || event.message.direction !== 'received') continue
      const { sid } = event.message
      if (!known.has(sid)) arrived.push(sid)
      known.add(sid)
    }
    for (const oldest of [...known].slice(0, -kept)) known.delete(oldest)
    return arrived
  }
}
