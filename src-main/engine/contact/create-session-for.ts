import { type Decision, failed, passed } from '#shared/catalog/decision.ts'
import type { ProposedSession } from '#shared/contract/proposed-session.ts'
import type { Capabilities } from '#shared/resources/owned-number.ts'
import type { SessionMode, SessionView } from '#shared/resources/session.ts'
import { findOwnedNumberByE164 } from '../../store/owned-numbers.ts'
import { createSession } from '../commands/create-session.ts'
import { countRefusal } from '../fault/find-fault.ts'
import type { AlertNotice } from '../rules/alert-notice.ts'
import { identifierOfDialForm } from '../rules/country/dial-form.ts'
import type { Outcome, Step } from '../step.ts'
import type { Waiting } from './find-waiting.ts'

interface Attempt {
  /** Why there is no session. */
  readonly alerts: readonly AlertNotice[]
  readonly decision: Decision
}

/**
 * Makes the session that the out-of-session URL wants: the sender or caller with the number they used, and the other
 * person. https://www.twilio.com/docs/proxy/using-the-reserved-numbers-and-auto-create-functionalities-to-support-the-online-directory-scenarios
 */
export function createSessionFor(step: Step, waiting: Waiting, wish: ProposedSession): Attempt {
  const { from, to } = waiting.inbound
  const made = firstThatFits(modesFor(step, waiting, wish), (mode) => create(step, waiting, wish, mode))
  const facts = { person: from, partner: wish.participantIdentifier }
  if (made.ok) return { alerts: [], decision: passed('new-session', { ...facts, code: null }) }
  if (made.fault !== undefined) countRefusal(step, made.fault)
  const code = Number(made.error.code)
  const text = `No session was made for ${from} and ${to}: ${made.error.message}`
  return { alerts: [{ code, text }], decision: failed('new-session', { ...facts, code }) }
}

function create(
  step: Step,
  { inbound, where }: Waiting,
  wish: ProposedSession,
  mode: SessionMode,
): Outcome<SessionView> {
  const { uniqueName, ttl, dateExpiry, participantIdentifier, participantProxyIdentifier } = wish
  return step.attempt(() =>
    createSession(step, {
      type: 'session.create',
      serviceSid: where.serviceSid ?? '',
      uniqueName,
      mode,
      ttl: ttl ?? 0,
      dateExpiry,
      participants: [
        { identifier: identifierOfDialForm(inbound.from), proxyIdentifier: inbound.to },
        { identifier: participantIdentifier, proxyIdentifier: participantProxyIdentifier || undefined },
      ],
    }),
  )
}

/** What the number used can carry: both if possible, else what is under way. Whether the other's number can too shows in trying. */
function modesFor(step: Step, { kind, inbound }: Waiting, { mode }: ProposedSession): readonly SessionMode[] {
  if (mode != null) return [mode]
  const able = findOwnedNumberByE164(step.db, inbound.to)?.capabilities
  const order: readonly SessionMode[] =
    kind === 'call'
      ? ['voice-and-message', 'voice-only', 'message-only']
      : ['voice-and-message', 'message-only', 'voice-only']
  const fitting = able === undefined ? [] : order.filter((candidate) => carries(able, candidate))
  return fitting.length === 0 ? order.slice(0, 1) : fitting
}

function carries({ voice, sms }: Capabilities, mode: SessionMode): boolean {
  return (mode === 'message-only' || voice) && (mode === 'voice-only' || sms)
}

/** The first success, or the first failure where there is none. */
function firstThatFits(
  modes: readonly SessionMode[],
  attempt: (mode: SessionMode) => Outcome<SessionView>,
): Outcome<SessionView> {
  const [first = 'voice-and-message', ...others] = modes
  const preferred = attempt(first)
  if (preferred.ok) return preferred
  for (const mode of others) {
    const made = attempt(mode)
    if (made.ok) return made
  }
  return preferred
}
