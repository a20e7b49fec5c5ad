import { create } from 'zustand'
import { momentNow } from './last-refusal.ts'

/** Something of the simulation that lights up everywhere it appears. */
export type Subject =
  | { readonly kind: 'session'; readonly sessionSid: string }
  /** A message or call: a bubble, a timeline row, a carried message. `resourceSid` is the sender's leg. */
  | { readonly kind: 'contact'; readonly resourceSid: string }
  | { readonly kind: 'alert'; readonly alertSid: string }
  /** A timeline row that is neither (a session that closed, a refused request). */
  | { readonly kind: 'entry'; readonly row: number }
  | { readonly kind: 'number'; readonly e164: string }

/** What the inspector tells about. */
export type Selection =
  | Subject
  /** A request that a client made, and what it was about. */
  | { readonly kind: 'request'; readonly id: number; readonly about: Subject | null }
  /** The last thing that this window asked for and did not get, where no rule left a trace of it. */
  | { readonly kind: 'refusal'; readonly id: number }
  /** A webhook, and what it was about. */
  | { readonly kind: 'delivery'; readonly id: string; readonly about: Subject | null }

interface SelectionState {
  readonly selected: Selection | null
  /** The last step, or refusal, that there was when it was selected. */
  readonly since: number
  /** What the pointer or the focus is on, which is lit as if it were selected, only fainter. */
  readonly previewed: Selection | null
}

export const useSelection = create<SelectionState>(() => ({ selected: null, since: 0, previewed: null }))

export function select(selected: Selection): void {
  useSelection.setState({ selected, since: momentNow() })
}

export function clearSelection(): void {
  useSelection.setState({ selected: null, previewed: null })
}

export function preview(previewed: Selection | null): void {
  if (!isSame(useSelection.getState().previewed, previewed)) useSelection.setState({ previewed })
}

export function isSame(a: Selection | null, b: Selection | null): boolean {
  return a === b || (a !== null && b !== null && JSON.stringify(a) === JSON.stringify(b))
}
