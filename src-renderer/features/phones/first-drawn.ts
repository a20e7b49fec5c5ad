interface Line {
  readonly key: string
}

/** More than enough lines are drawn before the first of them leave together: those that leave at the top move all others. */
const spare = 12

/**
 * Where the drawn lines of a conversation begin: where they began before, except that whoever is at its end needs no
 * more than enough. `before` is the key of the line that was first, null at the beginning.
 */
export function firstDrawn(lines: readonly Line[], before: string | null, enough: number, isAtEnd: boolean): number {
  const place = lines.findIndex(({ key }) => key === before)
  const newest = Math.max(0, lines.length - enough)
  if (isAtEnd) return place === -1 || newest - place > spare ? newest : Math.min(place, newest)
  return before === null ? newest : Math.max(0, place)
}
