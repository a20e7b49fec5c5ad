import type { Contact } from '#shared/contract/command.ts'
import { callMachine } from '#shared/machines/call-machine.ts'
import { insertTimelineEntry, traceIdOf } from '../../store/timeline.ts'
import { announceEntry } from '../announce-entry.ts'
import type { Route } from '../contact/find-route.ts'
import { raiseAlerts } from '../contact/raise-alerts.ts'
import { openInteraction } from '../interaction/open-interaction.ts'
import { nextState } from '../next-state.ts'
import type { Step } from '../step.ts'
import { type Dialled, openCallerLeg } from './dialled.ts'
import { hearSystem } from './hear.ts'
import { showCall } from './show-call.ts'

type Stopped = Extract<Route['outcome'], { kind: 'stopped' }>

/**
 * A call that goes nowhere: the mode rejects it with a busy line, anything else with the words for a number out of
 * service. Without a partner its inbound half is still an interaction. https://www.twilio.com/docs/voice/twiml/reject
 */
export function rejectDialled(step: Step, dialled: Dialled, route: Route, { outcome, alerts }: Stopped): Contact {
  const { serviceSid, sessionSid, sender } = route
  const exchanger = outcome === 'no-partner' ? sender : null
  const interactionSid = exchanger && step.newSid('KI')
  const timelineRow = insertTimelineEntry(step.db, {
    step: step.seq,
    at: step.now,
    kind: 'call',
    state: nextState(callMachine, 'dialled', 'STOPPED'),
    person: dialled.from,
    dialled: dialled.to,
    serviceSid,
    sessionSid,
    resourceSid: dialled.sid,
    interactionSid,
    outcome,
    code: alerts.at(-1)?.code ?? null,
    decisions: route.decisions,
  })
  const isBusy = outcome === 'rejected-mode'
  const leg = openCallerLeg(step, dialled, isBusy ? 'busy' : 'failed', timelineRow)
  hearSystem(step, leg, isBusy ? 'The line is busy.' : 'The number you have dialled is not in service.', sessionSid)
  showCall(step, leg)
  if (exchanger !== null && interactionSid !== null) {
    openInteraction(step, timelineRow, {
      sid: interactionSid,
      sessionSid: exchanger.sessionSid,
      serviceSid: exchanger.serviceSid,
      type: 'voice',
      data: '',
      inbound: { participantSid: exchanger.sid, resourceSid: dialled.sid, resourceStatus: 'completed' },
      outbound: null,
      isMessageInteraction: false,
    })
  }
  announceEntry(step, timelineRow)
  const about = { serviceSid, sessionSid: sessionSid ?? route.previousSessionSid, interactionSid, timelineRow }
  return {
    resourceSid: dialled.sid,
    outcome,
    interactionSid,
    alertSids: raiseAlerts(step, alerts, about),
    traceId: traceIdOf(timelineRow),
  }
}
