import type { Batch } from '#shared/contract/rpc.ts'

/** Fewer batches with the same end: what came before a snapshot is dropped, events in a row become one batch. */
export function mergeBatches(batches: readonly Batch[]): readonly Batch[] {
  const first = Math.max(
    0,
    batches.findLastIndex((batch) => batch.kind === 'snapshot'),
  )
  const [start, ...rest] = batches.slice(first)
  if (start === undefined) return []
  const [before, later] = start.kind === 'snapshot' ? [[start], rest] : [[], [start, ...rest]]
  const increments = later.filter((batch) => batch.kind === 'events')
  const last = increments.at(-1)
  return last === undefined ? before : [...before, { ...last, events: increments.flatMap(({ events }) => events) }]
}

/** Hands batches on once a frame, so that a burst is drawn once. A hidden page has no frames: it takes them at once. */
export function onceAFrame(receive: (batch: Batch) => void): (batch: Batch) => void {
  let waiting: Batch[] = []
  const flush = () => {
    const batches = mergeBatches(waiting)
    waiting = []
    for (const batch of batches) receive(batch)
  }
  return (batch) => {
    waiting.push(batch)
    if (document.hidden) flush()
    else if (waiting.length === 1) requestAnimationFrame(flush)
  }
}
