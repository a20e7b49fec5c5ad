import type { Contact } from '#shared/contract/command.ts'
import type { Participant } from '#shared/resources/participant.ts'
import { findRoute, type Route } from '../contact/find-route.ts'
import { type SoFar, traceWith } from '../contact/so-far.ts'
import { checkOutboundCall } from '../rules/call/check-outbound-call.ts'
import type { RouteOutcome } from '../rules/routing/route-contact.ts'
import type { Step } from '../step.ts'
import { connectDialled } from './connect-dialled.ts'
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

type Forward = Extract<RouteOutcome<Participant>, { kind: 'forward' }>

/** Calls the partner, where the platform does. */
function call(step: Step, dialled: Dialled, route: Route, forward: Forward, soFar: SoFar): Contact {
  const { partner } = forward
  const { refusal, decisions: made } = checkOutboundCall(partner.identifier)
  const decisions = [...route.decisions, ...made]
  if (refusal === null) return connectDialled(step, dialled, { ...route, decisions }, forward, soFar)
  return rejectDialled(
    step,
    dialled,
    route,
    { outcome: 'failed', ends: 'unavailable', partner },
    {
      ...soFar,
      alerts: [...soFar.alerts, refusal],
      decisions: traceWith(soFar, decisions),
    },
  )
}

type Stopped = Extract<RouteOutcome<Participant>, { kind: 'stopped' }>

function reject(step: Step, dialled: Dialled, route: Route, { outcome, alerts }: Stopped, soFar: SoFar): Contact {
  const ends = outcome === 'rejected-mode' ? 'busy' : 'unavailable'
  return rejectDialled(
    step,
    dialled,
    route,
    { outcome, ends },
    {
      ...soFar,
      alerts: [...soFar.alerts, ...alerts],
      decisions: traceWith(soFar, route.decisions),
    },
  )
}
