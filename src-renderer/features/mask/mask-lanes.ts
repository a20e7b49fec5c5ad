import { steadyName } from '#renderer/ui/steady-name.ts'
import type { PhoneView, Snapshot } from '#shared/contract/snapshot.ts'
import type { Participant } from '#shared/resources/participant.ts'
import type { SessionView } from '#shared/resources/session.ts'

/** One person's end of a session: who they are, and the number they dial and see. */
export interface LaneEnd {
  readonly participantSid: string
  readonly e164: string
  readonly label: string
  /** Seat on the stage, or null for a person without a phone there. */
  readonly seat: number | null
  readonly proxyNumber: string
}

/** What the mask draws, from top to bottom. */
export type Lane =
  | {
      readonly kind: 'session'
      readonly session: SessionView
      readonly left: LaneEnd | null
      readonly right: LaneEnd | null
    }
  | { readonly kind: 'outside'; readonly e164: string; readonly label: string; readonly seat: number }

/** Active sessions of the phones on stage, given seat by seat; for a person who is in none the session they were in last, and else just themselves. */
export function lanesOf(
  { phones: everybody, sessions }: Pick<Snapshot, 'phones' | 'sessions'>,
  onStage: readonly string[] = everybody.map(({ phone }) => phone.e164),
): readonly Lane[] {
  const phones = onStage.flatMap((e164) => everybody.find((view) => view.phone.e164 === e164) ?? [])
  const active = sessions.filter((session) => session.status !== 'closed' && involves(session, phones))
  const without = phones.filter((view) => !active.some((session) => isIn(session, view.phone.e164)))
  const previous = new Set(
    without.map((view) => lastSession(sessions, view.phone.e164)).filter((session) => session !== undefined),
  )
  const alone = without.filter((view) => ![...previous].some((session) => isIn(session, view.phone.e164)))
  return [
    ...[...active, ...previous].map((session) => sessionLane(session, onStage, everybody)),
    ...alone.map(
      ({ phone }): Lane => ({
        kind: 'outside',
        e164: phone.e164,
        label: steadyName(phone.label),
        seat: onStage.indexOf(phone.e164),
      }),
    ),
  ]
}

/** Even seats are left of the mask, odd ones right. */
export function standsRight(seat: number | null): boolean {
  return seat !== null && seat % 2 === 1
}

function sessionLane(session: SessionView, onStage: readonly string[], phones: readonly PhoneView[]): Lane {
  const [first, second] = partiesOf(session)
  const ends = [first, second].map((participant) =>
    participant === undefined ? null : endOf(participant, onStage, phones),
  )
  const [a = null, b = null] = ends
  const isSwapped = wants(a, 'right') ? !wants(b, 'right') : wants(b, 'left') && !wants(a, 'left')
  return { kind: 'session', session, left: isSwapped ? b : a, right: isSwapped ? a : b }
}

/** On which side an end is drawn if one may choose: the side of its phone. */
function wants(end: LaneEnd | null, side: 'left' | 'right'): boolean {
  return end !== null && end.seat !== null && standsRight(end.seat) === (side === 'right')
}

function endOf(participant: Participant, onStage: readonly string[], phones: readonly PhoneView[]): LaneEnd {
  const seat = onStage.indexOf(participant.identifier)
  return {
    participantSid: participant.sid,
    e164: participant.identifier,
    label: steadyName(nameOf(participant, phones)),
    seat: seat === -1 ? null : seat,
    proxyNumber: participant.proxyIdentifier,
  }
}

/** As somebody named the phone, else as the application named the participant. */
function nameOf({ identifier, friendlyName }: Participant, phones: readonly PhoneView[]): string {
  const label = phones.find((view) => view.phone.e164 === identifier)?.phone.label ?? identifier
  return label === identifier ? (friendlyName ?? identifier) : label
}

function partiesOf(session: SessionView): readonly Participant[] {
  return session.participants.filter((participant) => participant.dateDeleted === null)
}

function isIn(session: SessionView, e164: string): boolean {
  return partiesOf(session).some((participant) => participant.identifier === e164)
}

function involves(session: SessionView, phones: readonly PhoneView[]): boolean {
  return phones.some((view) => isIn(session, view.phone.e164))
}

function lastSession(sessions: readonly SessionView[], e164: string): SessionView | undefined {
  return sessions
    .filter((session) => session.status === 'closed' && isIn(session, e164))
    .reduce<SessionView | undefined>(
      (last, one) => (last === undefined || endOfLife(one) >= endOfLife(last) ? one : last),
      undefined,
    )
}

function endOfLife(session: SessionView): number {
  return session.dateEnded ?? session.dateUpdated
}
