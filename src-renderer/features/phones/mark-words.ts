import type { ContactEntry } from '#shared/resources/timeline-entry.ts'
import { verdictOn } from '../timeline/verdict.ts'

/** What the operator reads beside a bubble that did not arrive, or only with a warning: 'not forwarded · 80901'. */
export interface Mark {
  readonly words: string
  readonly code: number | null
}

/** Null while there is nothing to tell: it went through, or is on its way. */
export function markOf(entry: ContactEntry): Mark | null {
  switch (entry.outcome) {
    case null:
      return { words: 'awaits webhook', code: null }
    case 'forwarded':
    case 'ringing':
    case 'auto-created':
      return afterForwarding(entry)
    default:
      return { words: entry.kind === 'message' ? 'not forwarded' : 'not connected', code: entry.code }
  }
}

function afterForwarding(entry: ContactEntry): Mark | null {
  const isLost = entry.kind === 'message' && (entry.state === 'failed' || entry.state === 'undelivered')
  if (isLost) return { words: 'not delivered', code: entry.code }
  return verdictOn(entry).tone === 'warned' ? { words: 'with a warning', code: entry.code } : null
}
