/** Real time as the process has it; tests bring their own. */
export interface RealTime {
  /** Monotonic, ms. */
  now(): number
  /** Calls back once after `ms`. Returns how to cancel. */
  after(ms: number, callback: () => void): () => void
  /** Calls back once, as soon as waiting input has been served. Returns how to cancel. */
  soon(callback: () => void): () => void
}

export const processTime: RealTime = {
  now: () => performance.now(),
  after(ms, callback) {
    const timer = setTimeout(callback, ms).unref()
    return () => clearTimeout(timer)
  },
  soon(callback) {
    const immediate = setImmediate(callback)
    return () => clearImmediate(immediate)
  },
}
