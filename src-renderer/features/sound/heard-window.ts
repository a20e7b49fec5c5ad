/** The lock that the one window has which is heard, of several of one browser. */
const lock = 'masquerade.sound'

let isOurs = false
let waiting = new AbortController()

export function isHeard(): boolean {
  return isOurs
}

/** Waits for its turn: this window is heard once the one that is heard is closed. */
export function waitToBeHeard(): void {
  if (!('locks' in navigator)) {
    isOurs = true
    return
  }
  waiting = new AbortController()
  hold({ signal: waiting.signal })
}

/** Is heard from now on, instead of the window that was; that one waits in turn. */
export function beHeard(): void {
  if (isOurs || !('locks' in navigator)) return
  waiting.abort()
  hold({ steal: true })
}

function hold(options: LockOptions): void {
  const keep = () => {
    isOurs = true
    return new Promise<never>(() => undefined)
  }
  navigator.locks.request(lock, options, keep).catch(() => {
    // Else it was never given: this window gave up waiting, or may not have it.
    if (!isOurs) return
    isOurs = false
    waitToBeHeard()
  })
}
