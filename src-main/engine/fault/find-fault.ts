import type { Fault, FaultKind, FaultMatch } from '#shared/resources/fault.ts'
import type { Database } from '../../store/database.ts'
import { listFaultsLeft, updateFaultUsed } from '../../store/faults.ts'
import type { Step } from '../step.ts'

/** What is going on. People and their proxy numbers are named alike, so that a fault may match either. */
export interface FaultSubject {
  readonly from: readonly (string | null)[]
  readonly to: readonly (string | null)[]
  readonly sessionSid: string | null
  readonly url?: string
}

/** The fault of that kind that strikes here, if one does: the oldest that matches and whose chance comes up. */
export function findFault(step: Step, kind: FaultKind, subject: FaultSubject): Fault | undefined {
  return listFaultsFor(step.db, kind, subject).find(({ probability }) => step.chance(probability))
}

/** Faults of that kind that may strike here, oldest first. */
export function listFaultsFor(db: Database, kind: FaultKind, subject: FaultSubject): readonly Fault[] {
  return listFaultsLeft(db, kind).filter(({ match }) => matches(match, subject))
}

/** It struck: once more is counted. */
export function countStrike(step: Step, { id }: Fault): void {
  step.emit({ type: 'fault.changed', fault: updateFaultUsed(step.db, id) })
}

/** It struck a command that is refused, and undone with the draws it made: so this draws anew. */
export function countRefusal(step: Step, fault: Fault): void {
  countStrike(step, fault)
  step.chance(fault.probability)
}

function matches({ from, to, sessionSid, url }: FaultMatch, subject: FaultSubject): boolean {
  return (
    (from === undefined || subject.from.includes(from)) &&
    (to === undefined || subject.to.includes(to)) &&
    (sessionSid === undefined || sessionSid === subject.sessionSid) &&
    (url === undefined || bare(url) === bare(subject.url ?? ''))
  )
}

/** An address without its fragment, where connection overrides are. */
function bare(url: string): string {
  return url.replace(/#.*$/s, '')
}
