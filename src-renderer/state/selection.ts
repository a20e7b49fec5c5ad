import { create } from 'zustand'

/** One thing on screen that lights up everywhere it appears. */
export type Selection =
  | { readonly kind: 'session'; readonly sessionSid: string }
  /** A message or call: a bubble, a timeline row, a carried message. `resourceSid` is the sender's leg. */
  | { readonly kind: 'contact'; readonly resourceSid: string }
  | { readonly kind: 'alert'; readonly alertSid: string }
  /** A timeline row that is neither (a session that closed, a refused request). */
  | { readonly kind: 'entry'; readonly row: number }
  | { readonly kind: 'number'; readonly e164: string }

interface SelectionState {
  readonly selected: Selection | null
}

export const useSelection = create<SelectionState>(() => ({ selected: null }))

export function select(selected: Selection): void {
  useSelection.setState({ selected })
}

export function clearSelection(): void {
  useSelection.setState({ selected: null })
}

export function isSame(a: Selection | null, b: Selection): boolean {
  return a !== null && JSON.stringify(a) === JSON.stringify(b)
}
