import { create } from 'zustand'
import { onStage } from '../arrange/on-stage.ts'

interface FrontPhone {
  /** Null for the first one. */
  readonly e164: string | null
}

/** Which phone one was at last: the one in front where there is room for one only. */
export const useFrontPhone = create<FrontPhone>(() => ({ e164: null }))

export function bringToFront(e164: string): void {
  if (useFrontPhone.getState().e164 !== e164) useFrontPhone.setState({ e164 })
}

/** The phone that keys are about: the one that one was at last, else the first on stage. */
export function phoneAtHand(): string | undefined {
  const seats = onStage()
  return seats.find((e164) => e164 === useFrontPhone.getState().e164) ?? seats[0]
}
