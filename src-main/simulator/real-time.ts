import { reportBug } from './report-bug.ts'

/** Real time as the process has it; tests bring their own. */
export interface RealTime {
  /** Monotonic, ms. */
  now(): number
  /** Calls back once after `ms`. Returns how to cancel. */
  after(ms: number, callback: () => void): () => void
  /** Calls back once, as soon as waiting input has been served. Returns how to cancel. */
  soon(callback: () => void): () => void
}

/** That of the process, which goes on when what it calls back throws: nobody else is there to hear of it. */
export const processTime: RealTime = {
  now: () => performance.now(),
  after(ms, callback) {
    const timer = setTimeout(orReport(callback), ms).unref()
    return () => clearTimeout(timer)
  },
  soon(callback) {
    const immediate = setImmediate(orReport(callback))
    return () => clearImmediate(immediate)
  },
}

function orReport(callback: () => void): () => void {
  return () => {
    try {
      callback()
    } catch (bug) {
      reportBug(bug)
    }
  }
}
