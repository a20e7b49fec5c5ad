import { type DecisionOf, failed, passed } from '#shared/catalog/decision.ts'
import type { Fault, FaultKind } from '#shared/resources/fault.ts'
import type { ContactEntry } from '#shared/resources/timeline-entry.ts'
import { updateTimelineTrace } from '../../store/timeline.ts'
import type { Step } from '../step.ts'
import { countStrike, type FaultSubject, findFault } from './find-fault.ts'

/** Lets a fault of that kind strike a message or call, if there is one for it; its trace tells so. */
export function strike(
  step: Step,
  kind: FaultKind,
  entry: ContactEntry,
  { url }: Pick<FaultSubject, 'url'> = {},
): Fault | undefined {
  const { from, shownAs, dialled, reached, sessionSid } = entry
  const subject = { from: [from, shownAs], to: [dialled, reached], sessionSid, ...(url !== undefined && { url }) }
  const fault = findFault(step, kind, subject)
  if (fault === undefined) return undefined
  countStrike(step, fault)
  updateTimelineTrace(step.db, entry.row, tellFault(fault))
  return fault
}

/** Kinds that stop nothing. */
const harmless: ReadonlySet<FaultKind> = new Set(['delay', 'late-completion', 'orphan-call'])

export function tellFault(fault: Fault): DecisionOf<'fault'> {
  return harmless.has(fault.kind) ? tellHarmless(fault) : failed('fault', factsOf(fault))
}

/** The same where what it strikes goes on all the same. */
export function tellHarmless(fault: Fault): DecisionOf<'fault'> {
  return passed('fault', factsOf(fault))
}

function factsOf({ kind, id, value }: Fault) {
  return { kind, id, value }
}
