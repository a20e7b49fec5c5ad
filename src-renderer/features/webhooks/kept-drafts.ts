import { create } from 'zustand'
import type { ResponderDraft } from './responder-draft.ts'

/** What was typed and not saved yet, by what it began with: who looks at another tab meanwhile finds it again. */
interface KeptDrafts {
  readonly byInitial: ReadonlyMap<string, ResponderDraft>
}

export const useKeptDrafts = create<KeptDrafts>(() => ({ byInitial: new Map() }))

/** What stands in the fields of a responder that was this. */
export function draftIn({ byInitial }: KeptDrafts, initial: ResponderDraft): ResponderDraft {
  return byInitial.get(keyOf(initial)) ?? initial
}

/** What was typed back to what it began with is nothing to keep. */
export function keepDraft(initial: ResponderDraft, draft: ResponderDraft): void {
  if (keyOf(draft) === keyOf(initial)) forgetDraft(initial)
  else useKeptDrafts.setState(({ byInitial }) => ({ byInitial: new Map(byInitial).set(keyOf(initial), draft) }))
}

export function forgetDraft(initial: ResponderDraft): void {
  useKeptDrafts.setState(({ byInitial }) => {
    const rest = new Map(byInitial)
    rest.delete(keyOf(initial))
    return { byInitial: rest }
  })
}

function keyOf(initial: ResponderDraft): string {
  return JSON.stringify(initial)
}
