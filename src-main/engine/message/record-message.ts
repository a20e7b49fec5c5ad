import type { Contact } from '#shared/contract/command.ts'
import { messageMachine } from '#shared/machines/message-machine.ts'
import { insertMessage, toPhoneMessage } from '../../store/messages.ts'
import { insertTimelineEntry, traceIdOf } from '../../store/timeline.ts'
import { announceEntry } from '../announce-entry.ts'
import type { Route } from '../contact/find-route.ts'
import { raiseAlerts } from '../contact/raise-alerts.ts'
import { nextState } from '../next-state.ts'
import type { Step } from '../step.ts'
import type { MessageFate } from './decide-message.ts'
import { exchangeMessage } from './exchange-message.ts'
import { type IncomingText, toInboundMessage } from './incoming-text.ts'

/** Writes what became of a text: the sender's bubble, the leg to the partner, the interaction, the alerts. */
export function recordMessage(step: Step, text: IncomingText, route: Route, fate: MessageFate): Contact {
  const { serviceSid, sessionSid, sender } = route
  const isExchanged = fate.recipient !== null || fate.outcome === 'no-partner'
  const interactionSid = isExchanged ? step.newSid('KI') : null
  const timelineRow = insertTimelineEntry(step.db, {
    step: step.seq,
    at: step.now,
    kind: 'message',
    state: nextState(messageMachine, 'received', fate.event),
    person: text.from,
    dialled: text.to,
    shownAs: fate.recipient?.proxyIdentifier ?? null,
    reached: fate.recipient?.identifier ?? null,
    serviceSid,
    sessionSid,
    resourceSid: text.sid,
    interactionSid,
    outcome: fate.outcome,
    code: fate.alerts.at(-1)?.code ?? null,
    body: text.body,
    decisions: fate.decisions,
  })
  const message = toInboundMessage(step, text, timelineRow)
  insertMessage(step.db, message)
  step.emit({ type: 'phone.message', phone: text.from, message: toPhoneMessage(message) })
  if (interactionSid !== null && sender !== null) exchangeMessage(step, text, sender, fate, interactionSid, timelineRow)
  announceEntry(step, timelineRow)
  const about = { serviceSid, sessionSid: sessionSid ?? route.previousSessionSid, interactionSid, timelineRow }
  const alertSids = raiseAlerts(step, fate.alerts, about)
  return { resourceSid: text.sid, outcome: fate.outcome, interactionSid, alertSids, traceId: traceIdOf(timelineRow) }
}
