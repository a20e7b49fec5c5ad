import type { AccountSettings } from '../catalog/settings.ts'
import type { Fault } from '../resources/fault.ts'
import type { LeakSummary } from '../resources/leak.ts'
import type { OptOut } from '../resources/opt-out.ts'
import type { OwnedNumber } from '../resources/owned-number.ts'
import type { Phone, PhoneCall, PhoneMessage } from '../resources/phone.ts'
import type { Service } from '../resources/service.ts'
import type { SessionView } from '../resources/session.ts'
import type { ClockState } from './clock-state.ts'

export interface Counts {
  readonly services: number
  readonly phoneNumbers: number
  readonly sessions: number
  readonly participants: number
  readonly interactions: number
  readonly alerts: number
  readonly phones: number
}

export interface PhoneView {
  readonly phone: Phone
  /** The newest 50, oldest first. */
  readonly messages: readonly PhoneMessage[]
  /** The newest 20, oldest first. */
  readonly calls: readonly PhoneCall[]
}

/** Everything a window needs to begin with; what comes after are events. */
export interface Snapshot {
  readonly run: number
  /** Step number. */
  readonly seq: number
  /** Number of the last event contained. */
  readonly eventSeq: number
  readonly seed: number
  /** Which history the run is a part of: those that a step back or a return to it makes have the same. */
  readonly story: number
  readonly clock: ClockState
  readonly settings: AccountSettings
  readonly services: readonly Service[]
  /** The first 500 owned numbers in order of purchase. */
  readonly numbers: readonly OwnedNumber[]
  /** The first 200, in order of first appearance. */
  readonly phones: readonly PhoneView[]
  /** Active ones, oldest first, up to 500, then the 50 last closed. */
  readonly sessions: readonly SessionView[]
  /** The newest 200, oldest first. */
  readonly optOuts: readonly OptOut[]
  readonly optOutCount: number
  readonly counts: Counts
  /** The newest 200, oldest first, those that are used up too. */
  readonly faults: readonly Fault[]
  /** With the newest 200 of each kind, oldest first. */
  readonly leaks: LeakSummary
}
