import type { FaultKind } from '#shared/resources/fault.ts'
import type { SessionMode } from '#shared/resources/session.ts'
import type { ContactOutcome } from '#shared/resources/timeline-entry.ts'

export interface Member {
  readonly identifier: string
  readonly number: string
  isGone: boolean
}

export interface ModelSession {
  readonly mode: SessionMode
  /** Seconds; 0 for none. */
  readonly ttl: number
  readonly members: Member[]
  status: 'open' | 'in-progress' | 'closed'
  /** What the ttl counts from, ms. */
  since: number
  /** ms; of no meaning while the session is active. */
  closedAt: number
}

export interface ModelCall {
  readonly caller: string
  readonly callee: string
  readonly sessionSid: string
  /** When it stops to ring, ms; null once it is answered. */
  ringsUntil: number | null
}

/** A text on its way to a phone. */
export interface ModelText {
  readonly at: number
  readonly to: string
  readonly number: string
  readonly body: string
}

/** What a proxy is, in plain maps: no rows, no records, no machines. */
export interface Model {
  now: number
  /** Whether each number of the pool is reserved. */
  readonly pool: Map<string, boolean>
  readonly sessions: Map<string, ModelSession>
  /** Person and number. */
  readonly optOuts: Set<string>
  readonly inboxes: Map<string, [number: string, body: string][]>
  /** Under way. */
  calls: ModelCall[]
  texts: ModelText[]
  /** By the sender's leg. */
  readonly outcomes: Map<string, ContactOutcome>
  /** How many of each kind have not struck yet. */
  readonly faults: Map<FaultKind, number>
}

export function aModel(now: number): Model {
  return {
    now,
    pool: new Map(),
    sessions: new Map(),
    optOuts: new Set(),
    inboxes: new Map(),
    calls: [],
    texts: [],
    outcomes: new Map(),
    faults: new Map(),
  }
}

export const pairOf = (person: string, number: string): string => `${person} at ${number}`

/** Uses one of the faults of a kind up, where there is one. */
export function takeFault({ faults }: Model, kind: FaultKind): boolean {
  const left = faults.get(kind) ?? 0
  if (left > 0) faults.set(kind, left - 1)
  return left > 0
}

export const presentIn = ({ members }: ModelSession): Member[] => members.filter(({ isGone }) => !isGone)

/** The active sessions with this person in them; with that number, if it is given. */
export function activeSessionsOf(model: Model, person: string, number?: string): [sid: string, ModelSession][] {
  return [...model.sessions].filter(
    ([, session]) =>
      session.status !== 'closed' &&
      presentIn(session).some((one) => one.identifier === person && (number ?? one.number) === one.number),
  )
}

export function callOf({ calls }: Model, person: string): ModelCall | undefined {
  return calls.find(({ caller, callee }) => caller === person || callee === person)
}

export function receive({ inboxes }: Model, person: string, number: string, body: string): void {
  inboxes.set(person, [...(inboxes.get(person) ?? []), [number, body]])
}

/** Something was exchanged in the session. */
export function touch(model: Model, sessionSid: string): void {
  const session = model.sessions.get(sessionSid)
  if (session === undefined || session.status === 'closed') return
  session.status = 'in-progress'
  session.since = model.now
}

export function close(model: Model, session: ModelSession): void {
  session.status = 'closed'
  session.closedAt = model.now
}

export function endCall(model: Model, call: ModelCall): void {
  model.calls = model.calls.filter((other) => other !== call)
  touch(model, call.sessionSid)
}
