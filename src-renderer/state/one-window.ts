/** Something that of several windows of one browser only one does at a time. */
export interface OneWindow {
  /** Whether it is this one. */
  isOurs(): boolean
  /** From now on, or as soon as the window that does it is closed. `began` is called each time that it comes to this one. */
  wait(began?: () => void): void
  /** At once, in the place of the window that did; that one waits in turn. */
  take(): void
  /** Neither now nor later. */
  leave(): void
}

/** Settled by a lock of that name; where there are none, every window does it. */
export function createOneWindow(lock: string): OneWindow {
  const locks: LockManager | undefined = globalThis.navigator?.locks
  let isOurs = false
  let stop = new AbortController()
  let begin = () => {}

  const hold = (options: LockOptions) => {
    stop = new AbortController()
    const { signal } = stop
    const keep = () => {
      isOurs = true
      begin()
      return new Promise<void>((resolve) => {
        signal.addEventListener('abort', () => resolve())
      })
    }
    locks?.request(lock, options.steal ? options : { signal }, keep).catch(() => {
      // Else it was never given: this window gave up waiting, or may not have it.
      if (!isOurs) return
      isOurs = false
      hold({})
    })
  }

  return {
    isOurs: () => isOurs,
    wait(began = () => {}) {
      begin = began
      if (locks !== undefined) return hold({})
      isOurs = true
      begin()
    },
    take() {
      if (isOurs) return
      stop.abort()
      hold({ steal: true })
    },
    leave() {
      stop.abort()
      isOurs = false
    },
  }
}
