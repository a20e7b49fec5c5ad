import { create } from 'zustand'

interface FrontPhone {
  /** Null for the first one. */
  readonly e164: string | null
}

/** Which phone is in front where there is room for one only. */
export const useFrontPhone = create<FrontPhone>(() => ({ e164: null }))

export function bringToFront(e164: string): void {
  useFrontPhone.setState({ e164 })
}
