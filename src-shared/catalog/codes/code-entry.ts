import type { AlertLevel } from '../../resources/alert.ts'

/** What a code means and what to do about it. */
export interface CodeEntry {
  readonly title: string
  readonly level: AlertLevel
  /** Where it shows: in the answer to a request, in the debugger, or in both. */
  readonly shownIn: 'reply' | 'debugger' | 'both'
  /** HTTP status of a refusal with this code; null for a code that only the debugger shows. */
  readonly status: number | null
  readonly cause: string
  readonly remedy: string
}

export type CodeTable = Readonly<Record<number, CodeEntry>>
