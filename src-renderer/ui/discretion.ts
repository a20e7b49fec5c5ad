import { create } from 'zustand'

interface Discretion {
  /** While somebody presents: nobody is helped by a SID on a projector, and a habit of showing them leaks real ones. */
  readonly hidesSids: boolean
}

/** What must not be seen on this screen, nor leave it on the clipboard. */
export const useDiscretion = create<Discretion>(() => ({ hidesSids: false }))

const sid = /\b([A-Z]{2})[0-9a-f]{32}\b/g

/** The text with of each SID only what it is a SID of: `KC…`. */
export function withoutSids(text: string): string {
  return text.replaceAll(sid, '$1…')
}

/** The text as it may be shown now. */
export function shownText(text: string): string {
  return useDiscretion.getState().hidesSids ? withoutSids(text) : text
}

/** `shownText` for a component: drawn again when that changes. */
export function useShownText(): (text: string) => string {
  const hidesSids = useDiscretion((discretion) => discretion.hidesSids)
  return hidesSids ? withoutSids : asItIs
}

function asItIs(text: string): string {
  return text
}
