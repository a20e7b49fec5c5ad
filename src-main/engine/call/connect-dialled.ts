import { passed } from '#shared/catalog/decision.ts'
import type { Contact } from '#shared/contract/command.ts'
import { callMachine } from '#shared/machines/call-machine.ts'
import type { Participant } from '#shared/resources/participant.ts'
import type { CallEntry } from '#shared/resources/timeline-entry.ts'
import { findCallUnderWay } from '../../store/calls.ts'
import { findEntryBeforeInteraction } from '../../store/timeline.ts'
import { traceIdOf } from '../../store/trace-id.ts'
import { dialledForm } from '../contact/dialled-form.ts'
import { enterContact } from '../contact/enter-contact.ts'
import type { Route } from '../contact/find-route.ts'
import { raiseAlerts } from '../contact/raise-alerts.ts'
import { outcomeWith, type SoFar, traceWith } from '../contact/so-far.ts'
import { openInteraction } from '../interaction/open-interaction.ts'
import { nextState } from '../next-state.ts'
import { ensurePhone } from '../phone/ensure-phone.ts'
import type { Step } from '../step.ts'
import { beginRinging } from './begin-ringing.ts'
import type { Dialled } from './dialled.ts'
import { openCalleeLeg } from './open-callee-leg.ts'
import { openCallerLeg } from './open-caller-leg.ts'

export type Forward = Extract<Route['outcome'], { kind: 'forward' }>

/** Calls the partner from the partner's own proxy number: their phone rings, or it is engaged. */
export function connectDialled(
  step: Step,
  dialled: Dialled,
  route: Route,
  { sender, partner }: Forward,
  soFar: SoFar,
): Contact {
  const partnerPhone = ensurePhone(step, partner.identifier)
  const isEngaged = partnerPhone.onCall === 'busy' || findCallUnderWay(step.db, partner.identifier) !== undefined
  const interactionSid = soFar.held?.interactionSid ?? step.newSid('KI')
  const calleeSid = step.newSid('CA')
  const entry = enter(step, dialled, route, partner, soFar, { interactionSid, reachedSid: calleeSid })
  const caller = openCallerLeg(step, dialled, soFar, 'ringing', entry.row)
  const { identifier: phone, proxyIdentifier: proxyNumber } = partner
  const dialledAs = dialledForm(step, partner, 'call')
  const callee = openCalleeLeg(step, caller, { sid: calleeSid, phone, proxyNumber, dialledAs }, partner.sessionSid)
  const { outcome, row: timelineRow, serviceSid, sessionSid } = entry
  const alertSids = raiseAlerts(step, soFar.alerts, { serviceSid, sessionSid, interactionSid, timelineRow })
  const opened = {
    sid: interactionSid,
    sessionSid: partner.sessionSid,
    serviceSid: partner.serviceSid,
    type: 'voice',
    data: '',
    inbound: { participantSid: sender.sid, resourceSid: caller.sid, resourceStatus: 'in-progress' },
    outbound: { participantSid: partner.sid, resourceSid: callee.sid, resourceStatus: 'initiated' },
    isMessageInteraction: false,
  } as const
  openInteraction(step, entry.row, opened, soFar.held?.since)
  step.emit({ type: 'timeline.entry', entry })
  beginRinging(step, { entry, caller, callee }, partnerPhone, isEngaged)
  return { resourceSid: dialled.sid, outcome, interactionSid, alertSids, traceId: traceIdOf(timelineRow) }
}

function enter(
  step: Step,
  dialled: Dialled,
  route: Route,
  partner: Participant,
  soFar: SoFar,
  sids: { readonly interactionSid: string; readonly reachedSid: string },
): CallEntry {
  const { identifier: callee, proxyIdentifier: shown } = partner
  const ring = passed('ring', { callee, shown, seconds: step.settings.ringTimeoutSeconds })
  const row = enterContact(step, soFar, {
    kind: 'call',
    state: nextState(callMachine, soFar.held === null ? 'dialled' : 'held', 'ROUTED'),
    person: dialled.from,
    dialled: dialled.to,
    shownAs: shown,
    reached: callee,
    serviceSid: route.serviceSid,
    sessionSid: route.sessionSid,
    resourceSid: dialled.sid,
    outcome: outcomeWith(soFar, 'ringing'),
    code: soFar.alerts.at(-1)?.code ?? null,
    decisions: traceWith(soFar, [...route.decisions, ring]),
    ...sids,
  })
  const entry = findEntryBeforeInteraction(step.db, row)
  if (entry?.kind !== 'call') throw new Error('The timeline lost the call.')
  return entry
}
