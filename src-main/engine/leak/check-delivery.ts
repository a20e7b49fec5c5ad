import type { LeakFinding } from '#shared/resources/leak.ts'
import type { Participant } from '#shared/resources/participant.ts'
import { type FindingKind, insertLeakFinding, updateDeliveriesChecked } from '../../store/leak-findings.ts'
import { listParticipants } from '../../store/participants.ts'
import { findNumber } from '../rules/leak/find-number.ts'
import { maskNumber } from '../rules/leak/mask-number.ts'
import type { Step } from '../step.ts'

/** Something that reaches a person: what the system put on it, and what another person typed. */
export interface Delivery {
  readonly surface: LeakFinding['surface']
  /** SID of the message or call leg. */
  readonly where: string
  /** Real number of the person it reaches. */
  readonly person: string
  /** Null for what belongs to no session; then there is no other side. */
  readonly sessionSid: string | null
  /** Numbers and texts that the system adds. */
  readonly added: readonly string[]
  readonly typed: string
}

/** Searches a delivery for the real number of anybody else in the session. https://www.twilio.com/docs/proxy */
export function checkDelivery(step: Step, delivery: Delivery): void {
  const participants = delivery.sessionSid === null ? [] : listParticipants(step.db, delivery.sessionSid)
  const viewer = participants.find(({ identifier }) => identifier === delivery.person)
  const others = viewer === undefined ? [] : participants.filter(({ identifier }) => identifier !== viewer.identifier)
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

function appearsIn(texts: readonly string[], number: string): boolean {
  return texts.some((text) => findNumber(text, number) !== null)
}

function report(
  step: Step,
  kind: FindingKind,
  { surface, where }: Delivery,
  viewer: Participant | undefined,
  exposed: Participant | undefined,
): LeakFinding | null {
  if (viewer === undefined || exposed === undefined) return null
  const finding: LeakFinding = {
    at: step.now,
    surface,
    participantSid: viewer.sid,
    leakedIdentifierMasked: maskNumber(exposed.identifier),
    where,
  }
  insertLeakFinding(step.db, kind, finding)
  return finding
}
