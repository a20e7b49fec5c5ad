import { type Decision, failed, passed } from '#shared/catalog/decision.ts'
import type { ContactKind } from '#shared/catalog/rules/contact-rules.ts'
import type { MessagingServiceBinding } from '#shared/resources/owned-number.ts'
import type { SessionMode } from '#shared/resources/session.ts'
import type { ContactOutcome } from '#shared/resources/timeline-entry.ts'
import type { AlertNotice } from '../alert-notice.ts'
import type { OptOutVerdict } from '../opt-out/match-opt-out.ts'
import { type History, leaveSession } from './leave-session.ts'
import { placeOfNumber } from './place-of-number.ts'

export interface Party {
  readonly sid: string
  readonly identifier: string
  readonly proxyIdentifier: string
}

/** The active session that the person and the number name. */
export interface Match<P extends Party> {
  readonly sessionSid: string
  /** Its unique name, or its SID where it has none. */
  readonly sessionLabel: string
  readonly mode: SessionMode
  readonly sender: P
  /** The other participant who has not been removed, or null. */
  readonly partner: P | null
}

/** Everything that routing asks about one contact. What an earlier row decides need not be looked up. */
export interface Contact<P extends Party> extends History {
  readonly kind: ContactKind
  readonly from: string
  readonly to: string
  /** The number dialled is in the pool of a Proxy service. */
  readonly inPool: boolean
  readonly messagingService: MessagingServiceBinding | null
  /** Proxy's verdict on the words; null for a call. */
  readonly optOut: OptOutVerdict | null
  readonly match: Match<P> | null
  /** The service has an intercept URL, and it has not been asked yet. */
  readonly asksIntercept: boolean
}

/** Who writes or calls, and whom it reaches. */
export interface Passage<P extends Party> {
  readonly sessionSid: string
  readonly sender: P
  readonly partner: P
}

export type RouteOutcome<P extends Party> =
  | ({ readonly kind: 'forward' } & Passage<P>)
  /** The intercept URL decides whether it goes on. */
  | ({ readonly kind: 'ask-intercept' } & Passage<P>)
  /** The out-of-session URL decides what happens; `alerts` are raised before it is asked. */
  | { readonly kind: 'ask-out-of-session'; readonly alerts: readonly AlertNotice[] }
  | {
      readonly kind: 'stopped'
      readonly outcome: Extract<
        ContactOutcome,
        'not-proxy' | 'dropped-opt-out' | 'out-of-session' | 'rejected-mode' | 'no-partner'
      >
      readonly alerts: readonly AlertNotice[]
    }

export interface Routing<P extends Party> {
  readonly outcome: RouteOutcome<P>
  readonly decisions: readonly Decision[]
}

/**
 * Where an inbound message or call goes; the first row that hits decides.
 * https://www.twilio.com/docs/proxy, https://www.twilio.com/docs/proxy/out-session-callback-response-guide
 */
export function routeContact<P extends Party>(contact: Contact<P>): Routing<P> {
  const decisions: Decision[] = []
  const outcome = beforeSession(contact, decisions) ?? inSession(contact, decisions)
  return { outcome, decisions }
}

function beforeSession<P extends Party>(contact: Contact<P>, decisions: Decision[]): RouteOutcome<P> | null {
  const { kind, from, to, optOut } = contact
  const place = placeOfNumber(contact)
  decisions.push((place === 'pool' ? passed : failed)('number-in-pool', { to, place }))
  if (place !== 'pool') return { kind: 'stopped', outcome: 'not-proxy', alerts: [] }
  if (optOut === null || kind === 'call') return null
  decisions.push(optOut.decision)
  return optOut.dropped
    ? stop('dropped-opt-out', 80901, `The text from ${from} to ${to} is an opt-out word and was not forwarded.`)
    : null
}

function inSession<P extends Party>(contact: Contact<P>, decisions: Decision[]): RouteOutcome<P> {
  const { kind, from, to, match } = contact
  decisions.push(
    (match ? passed : failed)('active-session', { from, to, session: match ? shortened(match.sessionLabel) : null }),
  )
  if (match === null) return leaveSession(contact, decisions)

  const { mode, sender, partner, sessionSid } = match
  const fits = mode === 'voice-and-message' || mode === (kind === 'call' ? 'voice-only' : 'message-only')
  decisions.push((fits ? passed : failed)('session-mode', { mode, kind }))
  if (!fits) return rejectMode(kind, sessionSid)

  decisions.push((partner ? passed : failed)('partner', { person: from, partner: partner?.identifier ?? null }))
  if (partner === null) {
    const text = `Incoming ${kind} found no target participant in session ${sessionSid} for participant ${sender.sid}.`
    return stop('no-partner', 80614, text)
  }
  if (contact.asksIntercept) return { kind: 'ask-intercept', sessionSid, sender, partner }
  decisions.push(passed('masking', { viewer: partner.identifier, shown: partner.proxyIdentifier }))
  return { kind: 'forward', sessionSid, sender, partner }
}

function rejectMode(kind: ContactKind, sessionSid: string) {
  return kind === 'message'
    ? stop('rejected-mode', 80910, `Inbound message to voice-only session ${sessionSid} rejected.`)
    : stop('rejected-mode', 80911, `Inbound call to message-only session ${sessionSid} rejected.`)
}

type StoppedOutcome = Extract<RouteOutcome<Party>, { kind: 'stopped' }>

function stop(outcome: StoppedOutcome['outcome'], code: number, text: string): StoppedOutcome {
  return { kind: 'stopped', outcome, alerts: [{ code, text }] }
}

/** A trace keeps no more of a long name than one can read. */
function shortened(label: string): string {
  return label.length <= 40 ? label : `${label.slice(0, 39)}…`
}
