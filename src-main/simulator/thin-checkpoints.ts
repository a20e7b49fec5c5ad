interface Placed {
  readonly seq: number
  /** Bytes. */
  readonly size: number
}

/**
 * Drops checkpoints until the rest is small enough together: each time the one that leaves the narrowest gap, the oldest
 * such first, so that old gaps grow before new ones. The newest stays.
 */
export function thin<Checkpoint extends Placed>(
  checkpoints: readonly Checkpoint[],
  bytesTogether: number,
): readonly Checkpoint[] {
  const kept = [...checkpoints]
  let bytes = kept.reduce((sum, { size }) => sum + size, 0)
  while (bytes > bytesTogether && kept.length > 1) {
    const [dropped] = kept.splice(placeOfNarrowest(kept), 1)
    bytes -= dropped?.size ?? 0
  }
  return kept
}

function placeOfNarrowest(checkpoints: readonly Placed[]): number {
  const gaps = checkpoints
    .slice(0, -1)
    .map((_, place) => (checkpoints[place + 1]?.seq ?? 0) - (checkpoints[place - 1]?.seq ?? 0))
  return gaps.indexOf(Math.min(...gaps))
}
