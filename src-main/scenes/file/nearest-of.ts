const longest = 60

/** The candidate that is most like what was written, if any is like it at all. */
export function nearestOf(written: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const share = distance(written, candidate) / Math.max(written.length, candidate.length, 1)
    if (share >= least || share > 0.4) continue
    best = candidate
    least = share
  }
  return best
}

/** How many letters must be added, left out, changed or exchanged with their neighbour. Case does not matter. */
function distance(one: string, other: string): number {
  const [from, to] = [one, other].map((word) => word.slice(0, longest).toLowerCase()) as [string, string]
  let [before, last]: number[][] = [[], Array.from({ length: to.length + 1 }, (_, index) => index)]
  for (let row = 1; row <= from.length; row += 1) {
    const now = [row]
    for (let column = 1; column <= to.length; column += 1) {
      const isSame = from[row - 1] === to[column - 1]
      const isExchanged = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      now[column] = Math.min(
        at(now, column - 1) + 1,
        at(last, column) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
        isExchanged ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    ;[before, last] = [last, now]
  }
  return at(last, to.length)
}

function at(row: readonly number[] | undefined, column: number): number {
  return row?.[column] ?? Number.POSITIVE_INFINITY
}
