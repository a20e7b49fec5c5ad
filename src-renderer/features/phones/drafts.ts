import { create } from 'zustand'
import { type Mirror, useMirror } from '#renderer/state/mirror.ts'
import type { ThreadChoice } from './threads.ts'

/** What somebody is writing on their phone, and to whom. It goes with its run, and stays when the phone changes its place. */
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

/** Puts the drafts away with the history they belong to, and brings them back with it. Returns how to stop. */
export function followDrafts(): () => void {
  const putAway = new Map<number, ReadonlyMap<string, Draft>>()
  let shown = useMirror.getState().world?.story
  return useMirror.subscribe(({ world }: Mirror) => {
    if (world === null || world.story === shown) return
    if (shown !== undefined) putAway.set(shown, useDrafts.getState())
    shown = world.story
    useDrafts.setState(putAway.get(shown) ?? new Map(), true)
  })
}
