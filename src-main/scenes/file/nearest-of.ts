/** The candidate that is most like what was written, if any is like it at all. */
export function nearestOf(written: string, candidates: readonly string[]): string | undefined {
  const ranked = candidates
    .map((candidate) => ({ candidate, likeness: likeness(written.toLowerCase(), candidate.toLowerCase()) }))
    .sort((one, other) => other.likeness - one.likeness)
  const [best] = ranked
  return best !== undefined && best.likeness >= 0.5 ? best.candidate : undefined
}

/** Share of the pairs of neighbouring letters that two words have in common, 0 to 1. */
function likeness(one: string, other: string): number {
  const [pairs, rest] = [pairsOf(one), pairsOf(other)]
  const total = pairs.length + rest.length
  let common = 0
  for (const pair of pairs) {
    const found = rest.indexOf(pair)
    if (found === -1) continue
    rest.splice(found, 1)
    common += 1
  }
  return total === 0 ? 0 : (2 * common) / total
}

function pairsOf(word: string): string[] {
  const short = word.slice(0, 100)
  return Array.from({ length: Math.max(0, short.length - 1) }, (_, index) => short.slice(index, index + 2))
}
