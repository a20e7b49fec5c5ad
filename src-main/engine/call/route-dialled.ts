import type { Contact } from '#shared/contract/command.ts'
import { findRoute, type Route } from '../contact/find-route.ts'
import { type SoFar, soFarWith } from '../contact/so-far.ts'
import { checkOutboundCall } from '../rules/call/check-outbound-call.ts'
import type { Step } from '../step.ts'
import { connectDialled, type Forward } from './connect-dialled.ts'
import type { Dialled } from './dialled.ts'
import { holdDialled } from './hold-dialled.ts'
import { rejectDialled } from './reject-dialled.ts'

/** Finds out where a call goes as things stand, and puts it through, rejects it or lets it wait. */
export function routeDialled(step: Step, dialled: Dialled, soFar: SoFar): Contact {
  const { from, to } = dialled
  const { optOut, interceptAsked } = soFar
  const route = findRoute(step, { kind: 'call', from, to, optOut, interceptAsked })
  const { outcome } = route
  switch (outcome.kind) {
    case 'stopped':
      return reject(step, dialled, route, outcome, soFar)
    case 'forward':
      return call(step, dialled, route, outcome, soFar)
    case 'ask-intercept':
    case 'ask-out-of-session':
      return holdDialled(step, dialled, route, soFar)
  }
}

/** Calls the partner, where the platform does. */
function call(step: Step, dialled: Dialled, route: Route, forward: Forward, soFar: SoFar): Contact {
  const { partner } = forward
  const { refusal, decisions: made } = checkOutboundCall(partner.identifier)
  const decisions = [...route.decisions, ...made]
  if (refusal === null) return connectDialled(step, dialled, { ...route, decisions }, forward, soFar)
  const rejection = { outcome: 'failed', ends: 'unavailable', partner } as const
  return rejectDialled(step, dialled, route, rejection, soFarWith(soFar, [refusal], decisions))
}

type Stopped = Extract<Route['outcome'], { kind: 'stopped' }>

function reject(step: Step, dialled: Dialled, route: Route, { outcome, alerts }: Stopped, soFar: SoFar): Contact {
  const ends = outcome === 'rejected-mode' ? 'busy' : 'unavailable'
  return rejectDialled(step, dialled, route, { outcome, ends }, soFarWith(soFar, alerts, route.decisions))
}
