import { create } from 'zustand'
import type { ThreadChoice } from './threads.ts'

/** What somebody is writing on their phone, and to whom. It stays when the phone changes its place on the stage. */
export interface Draft {
  readonly text: string
  readonly choice: ThreadChoice | null
}

const nothing: Draft = { text: '', choice: null }

export const useDrafts = create<ReadonlyMap<string, Draft>>(() => new Map())

export function useDraft(e164: string): Draft {
  return useDrafts((drafts) => drafts.get(e164) ?? nothing)
}

export function draftOn(e164: string): Draft {
  return useDrafts.getState().get(e164) ?? nothing
}

export function changeDraft(e164: string, change: Partial<Draft>): void {
  const drafts = useDrafts.getState()
  useDrafts.setState(new Map(drafts).set(e164, { ...(drafts.get(e164) ?? nothing), ...change }), true)
}
