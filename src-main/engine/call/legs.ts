import type { CallEntry } from '#shared/resources/timeline-entry.ts'
import { findCall, findChildCall, type StoredCall } from '../../store/calls.ts'
import type { Database } from '../../store/database.ts'
import { findTimelineEntry } from '../../store/timeline.ts'

/** A call that reached the partner: both legs, and the timeline entry that tells of it. */
export interface Legs {
  readonly entry: CallEntry
  readonly caller: StoredCall
  readonly callee: StoredCall
}

export type Side = 'caller' | 'callee'

export function otherSide(side: Side): Side {
  return side === 'caller' ? 'callee' : 'caller'
}

/** The call that a leg belongs to; undefined where there is only that leg. */
function findLegs(db: Database, leg: StoredCall): Legs | undefined {
  const caller = leg.parentCallSid === null ? leg : findCall(db, leg.parentCallSid)
  const callee = leg.parentCallSid === null ? findChildCall(db, leg.sid) : leg
  const entry = findTimelineEntry(db, leg.timelineRow)
  return caller && callee && entry?.kind === 'call' ? { entry, caller, callee } : undefined
}

/** The same, unless the other side is gone already: TwiML may go on with the caller alone. */
export function findLegsUnderWay(db: Database, leg: StoredCall): Legs | undefined {
  const legs = findLegs(db, leg)
  return legs?.caller.endTime === null && legs.callee.endTime === null ? legs : undefined
}

/** The call that a callee's leg belongs to, while the phone rings. */
export function findRinging(db: Database, calleeSid: string): Legs | undefined {
  const leg = findCall(db, calleeSid)
  return leg?.status === 'ringing' ? findLegs(db, leg) : undefined
}
