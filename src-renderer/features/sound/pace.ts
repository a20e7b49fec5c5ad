/** Lets through one a while, and drops what comes before that is over. Times are ms. */
export function createPace(every: number): (now: number) => boolean {
  let last = Number.NEGATIVE_INFINITY
  return (now) => {
    if (now - last < every) return false
    last = now
    return true
  }
}
