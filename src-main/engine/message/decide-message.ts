import type { Decision } from '#shared/catalog/decision.ts'
import type { MessageEvent } from '#shared/machines/message-machine.ts'
import type { Participant } from '#shared/resources/participant.ts'
import type { ContactOutcome } from '#shared/resources/timeline-entry.ts'
import type { Route } from '../contact/find-route.ts'
import type { AlertNotice } from '../rules/alert-notice.ts'
import type { Step } from '../step.ts'
import { checkSending } from './check-sending.ts'

/** What the rules make of a text that came in. */
export interface MessageFate {
  readonly event: Extract<MessageEvent['type'], 'ROUTED' | 'HELD' | 'STOPPED' | 'FAILED'>
  /** Null while a webhook has to decide. */
  readonly outcome: ContactOutcome | null
  /** Whom it is for, where somebody was found; a text that is refused (`FAILED`) never leaves. */
  readonly recipient: Participant | null
  readonly alerts: readonly AlertNotice[]
  readonly decisions: readonly Decision[]
}

/** Where Proxy routed it; if that is to the partner, whether the platform sends it there. */
export function decideMessage(step: Step, route: Route, body: string): MessageFate {
  const { outcome, decisions } = route
  switch (outcome.kind) {
    case 'stopped':
      return { event: 'STOPPED', outcome: outcome.outcome, recipient: null, alerts: outcome.alerts, decisions }
    case 'ask-intercept':
      return { event: 'HELD', outcome: null, recipient: null, alerts: [], decisions }
    case 'ask-out-of-session':
      return { event: 'HELD', outcome: null, recipient: null, alerts: outcome.alerts, decisions }
    case 'forward': {
      const recipient = outcome.partner
      const check = checkSending(step, recipient, body)
      const made = [...decisions, ...check.decisions]
      return check.refusal === null
        ? { event: 'ROUTED', outcome: 'forwarded', recipient, alerts: [], decisions: made }
        : { event: 'FAILED', outcome: 'failed', recipient, alerts: [check.refusal], decisions: made }
    }
  }
}
