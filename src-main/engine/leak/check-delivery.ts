import { findNumber } from '#shared/numbers/find-number.ts'
import { maskNumber } from '#shared/numbers/mask-number.ts'
import type { LeakFinding } from '#shared/resources/leak.ts'
import type { Participant } from '#shared/resources/participant.ts'
import { findCall } from '../../store/calls.ts'
import type { Database } from '../../store/database.ts'
import { type FindingKind, insertLeakFinding, updateDeliveriesChecked } from '../../store/leak-findings.ts'
import { findActiveParticipant, listParticipants } from '../../store/participants.ts'
import { findPoolOf } from '../../store/pool.ts'
import { findPreviousSession } from '../../store/sessions.ts'
import { identifierOfCaller } from '../contact/identifier-of-caller.ts'
import type { Step } from '../step.ts'

interface Leg {
  readonly sid: string
  /** Real number of the person it reaches. */
  readonly phone: string
  readonly proxyNumber: string
  /** For the leg that a call goes on with. */
  readonly parentCallSid?: string | null
}

/** Something that reaches a person: what the system put on it, and what another person typed. */
export interface Delivery {
  readonly surface: LeakFinding['surface']
  /** The message or call leg that it reaches the person by. */
  readonly leg: Leg
  /** Null for what belongs to no session; then the other side is who was in the last one. */
  readonly sessionSid: string | null
  /** Numbers and texts that the system adds. */
  readonly added: readonly string[]
  readonly typed: string
}

/** Searches a delivery for the real number of anybody else in the session, if there is somebody. https://www.twilio.com/docs/proxy */
export function checkDelivery(step: Step, delivery: Delivery): void {
  const sessionSid = delivery.sessionSid ?? findLastSession(step.db, delivery.leg)
  const participants = sessionSid === null ? [] : listParticipants(step.db, sessionSid)
  const viewer = participants.find(({ identifier }) => identifier === delivery.leg.phone)
  const others = participants.filter(({ identifier }) => identifier !== delivery.leg.phone)
  if (viewer === undefined || others.length === 0) return
  updateDeliveriesChecked(step.db)
  step.emit({
    type: 'delivery.checked',
    leak: report(
      step,
      'leak',
      delivery,
      viewer,
      others.find(({ identifier }) => appearsIn(delivery.added, identifier)),
    ),
    disclosure: report(
      step,
      'disclosure',
      delivery,
      viewer,
      others.find(({ identifier }) => appearsIn([delivery.typed], identifier)),
    ),
  })
}

/** The session that the one who began this is in with that number, or was in last. */
function findLastSession(db: Database, leg: Leg): string | null {
  const caller = leg.parentCallSid == null ? undefined : findCall(db, leg.parentCallSid)
  const { phone, proxyNumber } = caller ?? leg
  const pool = findPoolOf(db, proxyNumber)
  if (pool === undefined) return null
  const identifier = identifierOfCaller(db, pool.serviceSid, phone, proxyNumber)
  const pair = [pool.serviceSid, identifier, proxyNumber] as const
  return findActiveParticipant(db, ...pair)?.sessionSid ?? findPreviousSession(db, ...pair)?.sid ?? null
}

function appearsIn(texts: readonly string[], number: string): boolean {
  return texts.some((text) => findNumber(text, number) !== null)
}

function report(
  step: Step,
  kind: FindingKind,
  { surface, leg }: Delivery,
  viewer: Participant,
  exposed: Participant | undefined,
): LeakFinding | null {
  if (exposed === undefined) return null
  const finding: LeakFinding = {
    at: step.now,
    surface,
    participantSid: viewer.sid,
    leakedIdentifierMasked: maskNumber(exposed.identifier),
    where: leg.sid,
  }
  insertLeakFinding(step.db, kind, finding)
  return finding
}
