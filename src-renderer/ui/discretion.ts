import { create } from 'zustand'
import { formatNumber } from './format-number.ts'

interface Discretion {
  /** While somebody presents: nobody is helped by a SID on a projector, and a habit of showing them leaks real ones. */
  readonly hidesSids: boolean
  /** On a projector: of a person's own number only the end. */
  readonly hidesPeople: boolean
}

/** What must not be seen on this screen, nor leave it on the clipboard. */
export const useDiscretion = create<Discretion>(() => ({ hidesSids: false, hidesPeople: false }))

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

/** A person's own number as it may be read here: `+1 415 555 0111`, or `+• ••• ••• ••11`. */
export function personsNumber(e164: string): string {
  const number = formatNumber(e164)
  return useDiscretion.getState().hidesPeople ? number.replaceAll(/\d(?=(?:\D*\d){2})/g, '•') : number
}
