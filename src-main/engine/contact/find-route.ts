import type { Decision } from '#shared/catalog/decision.ts'
import type { ContactKind } from '#shared/catalog/rules/contact-rules.ts'
import type { Participant } from '#shared/resources/participant.ts'
import type { Database } from '../../store/database.ts'
import { findActiveParticipant, findActiveParticipantByIdentifier, listParticipants } from '../../store/participants.ts'
import { findPoolOf } from '../../store/pool.ts'
import { findPreviousSession, findSession, type StoredSession } from '../../store/sessions.ts'
import type { OptOutVerdict } from '../rules/opt-out/match-opt-out.ts'
import { type Match, type RouteOutcome, routeContact } from '../rules/routing/route-contact.ts'
import { findCallbackUrls } from '../service/callback-urls.ts'
import type { Step } from '../step.ts'
import { identifierOfCaller } from './identifier-of-caller.ts'

/** A message or call as it comes in from a phone. */
export interface Incoming {
  readonly kind: ContactKind
  readonly from: string
  readonly to: string
  /** Proxy's verdict on the words of a message; null for a call, and where it has been given before. */
  readonly optOut: OptOutVerdict | null
  /** The intercept URL has let it pass already. */
  readonly interceptAsked: boolean
}

/** Where it goes, and whose it is. */
export interface Route extends Whereabouts {
  readonly outcome: RouteOutcome<Participant>
  readonly decisions: readonly Decision[]
}

/** Whose a message or call is. */
export interface Whereabouts {
  /** The service whose pool has the number, or null. */
  readonly serviceSid: string | null
  /** The active session of this person and number, or null. */
  readonly sessionSid: string | null
  readonly sender: Participant | null
  /** The last session of this person and number; null while they are in an active one. */
  readonly previousSessionSid: string | null
}

/** Looks up what routing asks about, and lets the rules decide. https://www.twilio.com/docs/proxy/understanding-phone-number-management */
export function findRoute(step: Step, { kind, from, to, optOut, interceptAsked }: Incoming): Route {
  const { db } = step
  const pool = findPoolOf(db, to)
  const identifier = pool === undefined ? from : identifierOfCaller(db, pool.serviceSid, from, to)
  const match = pool === undefined ? null : findMatch(db, pool.serviceSid, identifier, to)
  const history = pool === undefined || match !== null ? unasked : findHistory(db, pool.serviceSid, identifier, to)
  const urls = pool && findCallbackUrls(step.db, pool.serviceSid)
  const messagingInbound = pool?.messagingInbound ?? null
  const { outcome, decisions } = routeContact({
    kind,
    from,
    to,
    inPool: pool !== undefined,
    messagingService: messagingInbound === null ? null : { inbound: messagingInbound },
    optOut,
    match,
    asksIntercept: urls?.intercept != null && !interceptAsked,
    previous: history.previous && { label: labelOf(history.previous), ended: history.previous.closedReason },
    ownProxyNumber: history.ownProxyNumber,
    asksOutOfSession: urls?.outOfSession != null,
  })
  return {
    outcome,
    decisions,
    serviceSid: pool?.serviceSid ?? null,
    sessionSid: match?.sessionSid ?? null,
    sender: match?.sender ?? null,
    previousSessionSid: history.previous?.sid ?? null,
  }
}

interface History {
  readonly previous: StoredSession | null
  readonly ownProxyNumber: string | null
}

const unasked: History = { previous: null, ownProxyNumber: null }

function findMatch(db: Database, serviceSid: string, identifier: string, to: string): Match<Participant> | null {
  const sender = findActiveParticipant(db, serviceSid, identifier, to)
  const session = sender && findSession(db, sender.sessionSid)
  if (sender === undefined || session === undefined) return null
  const partner = listParticipants(db, session.sid).find(
    ({ sid, dateDeleted }) => sid !== sender.sid && dateDeleted === null,
  )
  return {
    sessionSid: session.sid,
    sessionLabel: labelOf(session),
    mode: session.mode,
    sender,
    partner: partner ?? null,
  }
}

function findHistory(db: Database, serviceSid: string, identifier: string, to: string): History {
  return {
    previous: findPreviousSession(db, serviceSid, identifier, to) ?? null,
    ownProxyNumber: findActiveParticipantByIdentifier(db, serviceSid, identifier)?.proxyIdentifier ?? null,
  }
}

function labelOf({ uniqueName, sid }: StoredSession): string {
  return uniqueName ?? sid
}
