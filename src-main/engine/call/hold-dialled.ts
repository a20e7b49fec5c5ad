import type { Contact } from '#shared/contract/command.ts'
import { callMachine } from '#shared/machines/call-machine.ts'
import { traceIdOf } from '../../store/trace-id.ts'
import { announceEntry } from '../announce-entry.ts'
import { askIntercept, askOutOfSession } from '../contact/ask-application.ts'
import { enterContact } from '../contact/enter-contact.ts'
import type { Route } from '../contact/find-route.ts'
import { raiseAlerts } from '../contact/raise-alerts.ts'
import { type SoFar, traceWith } from '../contact/so-far.ts'
import { nextState } from '../next-state.ts'
import { callParams } from '../rules/webhook/inbound-params.ts'
import type { Step } from '../step.ts'
import type { Dialled } from './dialled.ts'
import { openCallerLeg } from './open-caller-leg.ts'
import { showCall } from './show-call.ts'

/** The caller hears it ring while the application decides. */
export function holdDialled(step: Step, dialled: Dialled, route: Route, soFar: SoFar): Contact {
  const { outcome, serviceSid, sessionSid } = route
  const alerts = [...soFar.alerts, ...(outcome.kind === 'ask-out-of-session' ? outcome.alerts : [])]
  const timelineRow = enterContact(step, soFar, {
    kind: 'call',
    state: nextState(callMachine, soFar.held === null ? 'dialled' : 'held', 'HELD'),
    person: dialled.from,
    dialled: dialled.to,
    serviceSid,
    sessionSid,
    resourceSid: dialled.sid,
    outcome: null,
    code: alerts.at(-1)?.code ?? null,
    decisions: traceWith(soFar, route.decisions),
  })
  if (soFar.held === null) showCall(step, openCallerLeg(step, dialled, soFar, 'ringing', timelineRow))
  announceEntry(step, timelineRow)
  const about = { serviceSid, sessionSid: sessionSid ?? route.previousSessionSid, interactionSid: null, timelineRow }
  const alertSids = raiseAlerts(step, alerts, about)
  ask(step, dialled, route, timelineRow)
  return {
    resourceSid: dialled.sid,
    outcome: null,
    interactionSid: null,
    alertSids,
    traceId: traceIdOf(timelineRow),
  }
}

function ask(step: Step, { sid, from, to }: Dialled, route: Route, timelineRow: number): void {
  const { outcome } = route
  if (outcome.kind === 'ask-intercept') {
    const leg = { resourceSid: sid, resourceStatus: 'in-progress' } as const
    askIntercept(step, outcome, { type: 'voice', data: '', leg, mediaUrls: [], timelineRow })
  } else {
    const params = (parties: Parameters<typeof callParams>[1]) => callParams(sid, parties)
    askOutOfSession(step, route, { kind: 'call', from, to, timelineRow, params })
  }
}
