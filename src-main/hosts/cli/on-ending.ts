import type { EventEmitter } from 'node:events'

/**
 * Calls `end` at the first signal to end. Later ones are swallowed: npm passes on what the terminal has sent already, and a
 * second signal that nobody listens to would cut short what the first began.
 */
export function onEnding(process: Pick<EventEmitter, 'on'>, end: () => void): void {
  let isEnding = false
  const endOnce = (): void => {
    if (isEnding) return
    isEnding = true
    end()
  }
  process.on('SIGINT', endOnce)
  process.on('SIGTERM', endOnce)
}
