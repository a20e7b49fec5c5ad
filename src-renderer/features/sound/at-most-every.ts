/** Lets through one in `everyMs`, and drops what comes before that is over. It is asked with the time in ms. */
export function atMostEvery(everyMs: number): (now: number) => boolean {
  let last = Number.NEGATIVE_INFINITY
  return (now) => {
    if (now - last < everyMs) return false
    last = now
    return true
  }
}
