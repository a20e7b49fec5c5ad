import { type Decision, failed, passed } from '#shared/catalog/decision.ts'
import type { ContactKind } from '#shared/catalog/rules/contact-rules.ts'
import type { ClosedReason } from '#shared/resources/session.ts'
import type { AlertNotice } from '../alert-notice.ts'

/** The last session of the pair; `ended` is null when it still runs but the person was removed from it. */
export interface PreviousSession {
  readonly label: string
  readonly ended: ClosedReason | null
}

export interface History {
  readonly previous: PreviousSession | null
  /** The proxy number that the person has in an active session of the service, if it is another than the one used. */
  readonly ownProxyNumber: string | null
  /** The service has an out-of-session URL. */
  readonly asksOutOfSession: boolean
}

interface Unmatched extends History {
  readonly kind: ContactKind
  readonly from: string
  readonly to: string
}

export type OutOfSession =
  | { readonly kind: 'ask-out-of-session'; readonly alerts: readonly AlertNotice[] }
  | { readonly kind: 'stopped'; readonly outcome: 'out-of-session'; readonly alerts: readonly AlertNotice[] }

/**
 * What becomes of contact without an active session, and what the debugger says of it.
 * https://www.twilio.com/docs/proxy/out-session-callback-response-guide, https://www.twilio.com/docs/errors/80905
 */
export function leaveSession(contact: Unmatched, decisions: Decision[]): OutOfSession {
  const { kind, asksOutOfSession: asked } = contact
  const alerts = [...expiredBefore(contact, decisions), ...knownElsewhere(contact, decisions)]
  decisions.push((asked ? passed : failed)('out-of-session', { kind, asked }))
  if (asked) return { kind: 'ask-out-of-session', alerts }
  return { kind: 'stopped', outcome: 'out-of-session', alerts: [...alerts, noSession(contact)] }
}

function expiredBefore({ kind, from, to, previous }: Unmatched, decisions: Decision[]): AlertNotice[] {
  if (previous === null) return []
  const { label: session, ended } = previous
  if (ended !== 'ttl' && ended !== 'date-expiry') {
    decisions.push(passed('previous-session', { session, ended }))
    return []
  }
  decisions.push(failed('session-expired-before', { session, ended }))
  return [{ code: 80904, text: `Inbound ${kind} from ${from} to ${to} after session ${session} had expired.` }]
}

function knownElsewhere({ kind, from, to, ownProxyNumber }: Unmatched, decisions: Decision[]): AlertNotice[] {
  if (ownProxyNumber === null) return []
  decisions.push(failed('known-participant', { from, to, own: ownProxyNumber }))
  return [
    {
      code: 80903,
      text: `Inbound ${kind} from ${from} to ${to}, who is a participant with ${ownProxyNumber} instead.`,
    },
  ]
}

function noSession({ kind, from, to }: Unmatched): AlertNotice {
  return kind === 'call'
    ? { code: 80902, text: `Inbound call from ${from} to ${to} by somebody who is not in an active session.` }
    : { code: 80905, text: `Inbound message from ${from} to ${to} belongs to no active session; it was dropped.` }
}
