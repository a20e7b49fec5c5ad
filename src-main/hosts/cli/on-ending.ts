import type { EventEmitter } from 'node:events'

/** ms that the end may take: a large file on a slow disk is written in a part of it. */
const patience = 10_000

interface EndingProcess extends Pick<EventEmitter, 'on'> {
  exit(code: 0 | 1): void
}

/**
 * Calls `end` at the first signal to end, and leaves the process with whether it answered true. Later signals are swallowed:
 * npm passes on what the terminal has sent already, and a second one that nobody listens to would cut short what the first
 * began. An end that hangs, as on a disk that does not answer, is given up.
 */
export function onEnding(process: EndingProcess, end: () => Promise<boolean>): void {
  let isEnding = false
  const endOnce = (): void => {
    if (isEnding) return
    isEnding = true
    setTimeout(() => {
      console.error(`Not ended within ${patience / 1000} s, so cut short: what was to be kept may not be in its file.`)
      process.exit(1)
    }, patience)
    void end().then((isKept) => process.exit(isKept ? 0 : 1))
  }
  process.on('SIGINT', endOnce)
  process.on('SIGTERM', endOnce)
}
