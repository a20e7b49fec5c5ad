import type { Decision } from '#shared/catalog/decision.ts'
import type { ContactOutcome } from '#shared/resources/timeline-entry.ts'
import type { AlertNotice } from '../rules/alert-notice.ts'
import type { OptOutVerdict } from '../rules/opt-out/match-opt-out.ts'

/** What has become of a message or call before it is routed, or routed again. */
export interface SoFar {
  /** Where it waited for a webhook; null when it has just come in. */
  readonly held: Held | null
  readonly decisions: readonly Decision[]
  /** Not yet in the debugger. */
  readonly alerts: readonly AlertNotice[]
  readonly optOut: OptOutVerdict | null
  readonly interceptAsked: boolean
}

export interface Held {
  readonly timelineRow: number
  /** The interaction that the intercept URL was told of, or null. */
  readonly interactionSid: string | null
  /** When it began to wait, ms. */
  readonly since: number
}

/** Something that has just come in. */
export function fresh(decisions: readonly Decision[] = [], optOut: OptOutVerdict | null = null): SoFar {
  return { held: null, decisions, alerts: [], optOut, interceptAsked: false }
}

/** The same with what routing has found out since. */
export function soFarWith(soFar: SoFar, alerts: readonly AlertNotice[], decisions: readonly Decision[]): SoFar {
  return { ...soFar, alerts: [...soFar.alerts, ...alerts], decisions: traceWith(soFar, decisions) }
}

/** The trace as it goes on: what was decided the same way before is not told twice. */
export function traceWith({ decisions }: SoFar, more: readonly Decision[]): readonly Decision[] {
  if (decisions.length === 0) return more
  const told = new Set(decisions.map((decision) => JSON.stringify(decision)))
  return [...decisions, ...more.filter((decision) => !told.has(JSON.stringify(decision)))]
}

/** Contact that goes on in a session which an out-of-session URL had made for it counts as that. */
export function outcomeWith({ decisions }: SoFar, outcome: ContactOutcome): ContactOutcome {
  const goesOn = outcome === 'forwarded' || outcome === 'ringing'
  return goesOn && decisions.some(({ rule, passed }) => rule === 'new-session' && passed) ? 'auto-created' : outcome
}
