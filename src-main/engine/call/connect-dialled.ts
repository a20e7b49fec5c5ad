import { failed, passed } from '#shared/catalog/decision.ts'
import type { Contact } from '#shared/contract/command.ts'
import { callMachine } from '#shared/machines/call-machine.ts'
import type { Participant } from '#shared/resources/participant.ts'
import type { CallEntry } from '#shared/resources/timeline-entry.ts'
import { findCallUnderWay, insertCall, type StoredCall } from '../../store/calls.ts'
import { findTimelineEntry, insertTimelineEntry, traceIdOf } from '../../store/timeline.ts'
import { dialledForm } from '../contact/dialled-form.ts'
import type { Route } from '../contact/find-route.ts'
import { openInteraction } from '../interaction/open-interaction.ts'
import { checkDelivery } from '../leak/check-delivery.ts'
import { nextState } from '../next-state.ts'
import { ensurePhone } from '../phone/ensure-phone.ts'
import type { Step } from '../step.ts'
import { type Dialled, openCallerLeg } from './dialled.ts'
import { endCall } from './end-call.ts'
import { ringPhone } from './ring-phone.ts'
import { showCall } from './show-call.ts'

type Forward = Extract<Route['outcome'], { kind: 'forward' }>

/** Calls the partner from the partner's own proxy number: their phone rings, or it is engaged. */
export function connectDialled(step: Step, dialled: Dialled, route: Route, { sender, partner }: Forward): Contact {
  const phone = ensurePhone(step, partner.identifier)
  const isEngaged = phone.onCall === 'busy' || findCallUnderWay(step.db, partner.identifier) !== undefined
  const interactionSid = step.newSid('KI')
  const entry = enter(step, dialled, route, partner, interactionSid)
  const caller = openCallerLeg(step, dialled, 'ringing', entry.row)
  const callee = openCalleeLeg(step, caller, partner)
  openInteraction(step, entry.row, {
    sid: interactionSid,
    sessionSid: partner.sessionSid,
    serviceSid: partner.serviceSid,
    type: 'voice',
    data: '',
    inbound: { participantSid: sender.sid, resourceSid: caller.sid, resourceStatus: 'in-progress' },
    outbound: { participantSid: partner.sid, resourceSid: callee.sid, resourceStatus: 'initiated' },
    isMessageInteraction: false,
  })
  step.emit({ type: 'timeline.entry', entry })

  const legs = { entry, caller, callee }
  if (isEngaged) {
    const decision = failed('busy', { by: callee.phone })
    endCall(step, legs, { event: 'BUSY', decision, heardBy: 'caller', heard: 'The line is busy.' })
  } else {
    ringPhone(step, legs, phone)
    showCall(step, caller)
    showCall(step, callee)
  }
  return { resourceSid: dialled.sid, outcome: 'ringing', interactionSid, alertSids: [], traceId: traceIdOf(entry.row) }
}

function enter(step: Step, dialled: Dialled, route: Route, partner: Participant, interactionSid: string): CallEntry {
  const { identifier: callee, proxyIdentifier: shown } = partner
  const row = insertTimelineEntry(step.db, {
    step: step.seq,
    at: step.now,
    kind: 'call',
    state: nextState(callMachine, 'dialled', 'ROUTED'),
    person: dialled.from,
    dialled: dialled.to,
    shownAs: shown,
    reached: callee,
    serviceSid: route.serviceSid,
    sessionSid: route.sessionSid,
    resourceSid: dialled.sid,
    interactionSid,
    outcome: 'ringing',
    decisions: [...route.decisions, passed('ring', { callee, shown, seconds: step.settings.ringTimeoutSeconds })],
  })
  const entry = findTimelineEntry(step.db, row)
  if (entry?.kind !== 'call') throw new Error('The timeline lost the call.')
  return entry
}

/** The leg to the partner. It can only come from their proxy number, so nothing else ever shows as the caller. */
function openCalleeLeg(step: Step, caller: StoredCall, partner: Participant): StoredCall {
  const { identifier: person, proxyIdentifier, sessionSid } = partner
  const leg: StoredCall = {
    sid: step.newSid('CA'),
    parentCallSid: caller.sid,
    direction: 'outbound-dial',
    phone: person,
    proxyNumber: proxyIdentifier,
    status: 'ringing',
    dialledAs: dialledForm(step, partner, 'call'),
    timelineRow: caller.timelineRow,
    startTime: step.now,
    answerTime: null,
    endTime: null,
    dateUpdated: step.now,
  }
  insertCall(step.db, leg)
  checkDelivery(step, { surface: 'caller-id', where: leg.sid, person, sessionSid, added: [proxyIdentifier], typed: '' })
  return leg
}
