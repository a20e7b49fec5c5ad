export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

export interface Round {
  readonly ours: number
  readonly reference: number
}

/** The round whose ratio is the median: the two of a round met the same machine, those of different rounds may not have. */
export function medianRound(rounds: readonly Round[]): Round {
  const sorted = rounds.toSorted((a, b) => a.ours / a.reference - b.ours / b.reference)
  return sorted[Math.floor(sorted.length / 2)] ?? { ours: Number.NaN, reference: Number.NaN }
}
