import type { Contact } from '#shared/contract/command.ts'
import { messageMachine } from '#shared/machines/message-machine.ts'
import { insertMessage, toPhoneMessage } from '../../store/messages.ts'
import { traceIdOf } from '../../store/trace-id.ts'
import { announceEntry } from '../announce-entry.ts'
import { enterContact } from '../contact/enter-contact.ts'
import type { Route, Whereabouts } from '../contact/find-route.ts'
import { raiseAlerts } from '../contact/raise-alerts.ts'
import { outcomeWith, type SoFar, traceWith } from '../contact/so-far.ts'
import { nextState } from '../next-state.ts'
import type { Step } from '../step.ts'
import { askAboutText } from './ask-about-text.ts'
import type { MessageFate } from './decide-message.ts'
import { exchangeMessage } from './exchange-message.ts'
import { type IncomingText, toInboundMessage } from './incoming-text.ts'
import { newMessageSid } from './message-sid.ts'

/** A text, and what was decided about it. */
export interface DecidedText<Where extends Whereabouts = Whereabouts> {
  readonly text: IncomingText
  readonly where: Where
  readonly fate: MessageFate
  readonly soFar: SoFar
}

/** Writes what became of a text: the sender's bubble, the leg to the partner, the interaction, the alerts. */
export function recordMessage(step: Step, decided: DecidedText<Route>): Contact {
  const { text, where: route, fate, soFar } = decided
  const { sender } = route
  const { held } = soFar
  const isExchanged = fate.recipient !== null || fate.outcome === 'no-partner'
  const interactionSid = isExchanged ? (held?.interactionSid ?? step.newSid('KI')) : null
  const reachedSid = interactionSid !== null && fate.event === 'ROUTED' ? newMessageSid(step, text.mediaUrls) : null
  const timelineRow = enterText(step, decided, { interactionSid, reachedSid })
  if (held === null) showAsSent(step, text, timelineRow)
  if (interactionSid !== null && sender !== null) {
    const since = held?.since ?? step.now
    exchangeMessage(step, text, sender, fate.recipient, { sid: interactionSid, since, timelineRow, reachedSid })
  }
  const contact = concludeText(step, decided, { interactionSid, timelineRow })
  askAboutText(step, text, route, timelineRow)
  return contact
}

/** The interaction that a text becomes, and the leg that goes on to the partner. */
type Sids = { readonly interactionSid: string | null; readonly reachedSid: string | null }
type Written = { readonly interactionSid: string | null; readonly timelineRow: number }

/** The timeline entry of a text as it is now. */
export function enterText(step: Step, { text, where, fate, soFar }: DecidedText, sids: Sids): number {
  const alerts = [...soFar.alerts, ...fate.alerts]
  return enterContact(step, soFar, {
    kind: 'message',
    state: nextState(messageMachine, soFar.held === null ? 'received' : 'held', fate.event),
    person: text.from,
    dialled: text.to,
    shownAs: fate.recipient?.proxyIdentifier ?? null,
    reached: fate.recipient?.identifier ?? null,
    serviceSid: where.serviceSid,
    sessionSid: where.sessionSid,
    resourceSid: text.sid,
    outcome: fate.outcome && outcomeWith(soFar, fate.outcome),
    code: alerts.at(-1)?.code ?? null,
    body: text.body,
    decisions: traceWith(soFar, fate.decisions),
    ...sids,
  })
}

/** Tells readers and the debugger. */
export function concludeText(
  step: Step,
  { text, where, fate, soFar }: DecidedText,
  { interactionSid, timelineRow }: Written,
): Contact {
  const { serviceSid, sessionSid, previousSessionSid } = where
  announceEntry(step, timelineRow)
  const about = { serviceSid, sessionSid: sessionSid ?? previousSessionSid, interactionSid, timelineRow }
  const alertSids = raiseAlerts(step, [...soFar.alerts, ...fate.alerts], about)
  const outcome = fate.outcome && outcomeWith(soFar, fate.outcome)
  return { resourceSid: text.sid, outcome, interactionSid, alertSids, traceId: traceIdOf(timelineRow) }
}

function showAsSent(step: Step, text: IncomingText, timelineRow: number): void {
  const message = toInboundMessage(step, text, timelineRow)
  insertMessage(step.db, message)
  step.emit({ type: 'phone.message', phone: text.from, message: toPhoneMessage(message) })
}
