import type { Batch } from '#shared/contract/rpc.ts'

/** Fewer batches with the same end: what came before a snapshot is dropped, events in a row become one batch, of the rest the last of each kind counts. */
export function mergeBatches(batches: readonly Batch[]): readonly Batch[] {
  const others = new Map<Batch['kind'], Batch>()
  for (const batch of batches) if (!isOfSimulation(batch)) others.set(batch.kind, batch)
  return [...mergeSimulation(batches), ...others.values()]
}

function isOfSimulation({ kind }: Batch): boolean {
  return kind === 'snapshot' || kind === 'events'
}

function mergeSimulation(batches: readonly Batch[]): readonly Batch[] {
  const start = batches.findLastIndex(({ kind }) => kind === 'snapshot')
  const before = batches.slice(0, start + 1).slice(-1)
  const increments = batches.slice(start + 1).filter((batch) => batch.kind === 'events')
  const last = increments.at(-1)
  return last === undefined ? before : [...before, { ...last, events: increments.flatMap(({ events }) => events) }]
}

/** So many frames with news in a row are a burst: nobody does that by hand. */
const burst = 4

/**
 * Hands a batch on at once, and what follows once a frame, so that what happens together is drawn together and a single
 * event by the next frame; in a burst with every other frame, which leaves the one between to whoever scrolls or writes.
 * A hidden page has no frames: it takes everything at once.
 */
export function onceAFrame(receive: (batch: Batch) => void): (batch: Batch) => void {
  let waiting: Batch[] = []
  let isFrameTaken = false
  let framesInARow = 0
  const flush = () => {
    const batches = mergeBatches(waiting)
    waiting = []
    for (const batch of batches) receive(batch)
  }
  const takeFrame = () => {
    isFrameTaken = true
    requestAnimationFrame(() => {
      isFrameTaken = false
      framesInARow = waiting.length > 0 ? framesInARow + 1 : 0
      if (framesInARow === 0) return
      takeFrame()
      if (framesInARow <= burst || framesInARow % 2 === 0) flush()
    })
  }
  return (batch) => {
    waiting.push(batch)
    if (isFrameTaken && !document.hidden) return
    if (!document.hidden) takeFrame()
    flush()
  }
}
