import type { PhoneView, Snapshot } from '#shared/contract/snapshot.ts'
import type { Participant } from '#shared/resources/participant.ts'
import type { SessionView } from '#shared/resources/session.ts'

/** One person's end of a session: who they are, and the number they dial and see. */
export interface LaneEnd {
  readonly participantSid: string
  readonly e164: string
  readonly label: string
  /** Place among the phones, or null for a person without a phone here. */
  readonly place: number | null
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
  | { readonly kind: 'outside'; readonly e164: string; readonly label: string; readonly place: number }

/** Active sessions of the shown phones; for a person who is in none the session they were in last, and else just themselves. */
export function lanesOf({ phones, sessions }: Pick<Snapshot, 'phones' | 'sessions'>): readonly Lane[] {
  const active = sessions.filter((session) => session.status !== 'closed' && involves(session, phones))
  const without = phones.filter((view) => !active.some((session) => isIn(session, view.phone.e164)))
  const previous = new Set(
    without.map((view) => lastSession(sessions, view.phone.e164)).filter((session) => session !== undefined),
  )
  const alone = without.filter((view) => ![...previous].some((session) => isIn(session, view.phone.e164)))
  return [
    ...[...active, ...previous].map((session) => sessionLane(session, phones)),
    ...alone.map(
      ({ phone }): Lane => ({
        kind: 'outside',
        e164: phone.e164,
        label: phone.label,
        place: placeOf(phones, phone.e164) ?? 0,
      }),
    ),
  ]
}

/** Even places stand left of the mask, odd ones right. */
export function standsRight(place: number | null): boolean {
  return place !== null && place % 2 === 1
}

function sessionLane(session: SessionView, phones: readonly PhoneView[]): Lane {
  const [first, second] = partiesOf(session)
  const ends = [first, second].map((participant) => (participant === undefined ? null : endOf(participant, phones)))
  const [a = null, b = null] = ends
  const isSwapped = a !== null && standsRight(a.place) && (b === null || !standsRight(b.place))
  return { kind: 'session', session, left: isSwapped ? b : a, right: isSwapped ? a : b }
}

function endOf(participant: Participant, phones: readonly PhoneView[]): LaneEnd {
  const place = placeOf(phones, participant.identifier)
  const label = place === null ? undefined : phones[place]?.phone.label
  return {
    participantSid: participant.sid,
    e164: participant.identifier,
    label: label ?? participant.friendlyName ?? participant.identifier,
    place,
    proxyNumber: participant.proxyIdentifier,
  }
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

function placeOf(phones: readonly PhoneView[], e164: string): number | null {
  const place = phones.findIndex((view) => view.phone.e164 === e164)
  return place === -1 ? null : place
}
