import { ok, type Result, refuse } from '#shared/contract/result.ts'
import type { ResourceReference } from '#shared/contract/rpc.ts'
import type { Simulator } from '../simulator/simulator.ts'
import { formatAlert } from './format/alert.ts'
import { callFormat } from './format/call.ts'
import { formatInteraction } from './format/interaction.ts'
import { formatMessage } from './format/message.ts'
import type { Origin } from './format/origin.ts'
import { formatParticipant } from './format/participant.ts'
import { formatPhoneNumber } from './format/phone-number.ts'
import { formatService } from './format/service.ts'
import { formatSession } from './format/session.ts'

type Read = (simulator: Simulator, sid: string, origin: Origin) => object | null

const readers: Record<ResourceReference['kind'], Read> = {
  service: (simulator, sidOrName, origin) =>
    format(simulator.query({ type: 'service', sidOrName }), formatService, origin),
  session: (simulator, sessionSid, origin) =>
    format(simulator.query({ type: 'session.find', sessionSid }), formatSession, origin),
  participant: (simulator, participantSid, origin) =>
    format(simulator.query({ type: 'participant.find', participantSid }), formatParticipant, origin),
  interaction: (simulator, interactionSid, origin) =>
    format(simulator.query({ type: 'interaction.find', interactionSid }), formatInteraction, origin),
  alert: (simulator, alertSid, origin) => format(simulator.query({ type: 'alert', alertSid }), formatAlert, origin),
  message: (simulator, sid, origin) => format(simulator.query({ type: 'message', sid }), formatMessage, origin),
  call: (simulator, sid, origin) => format(simulator.query({ type: 'call', sid }), callFormat(simulator), origin),
  number: readNumber,
}

/** One resource as the REST API gives it. */
export function readResource(simulator: Simulator, { kind, sid }: ResourceReference, origin: Origin): Result<object> {
  const resource = readers[kind](simulator, sid, origin)
  return resource === null
    ? refuse({ code: 'not_found', status: 404, message: `The REST API has no ${kind} ${sid}.` })
    : ok(resource)
}

function format<Resource>(
  resource: Resource | null,
  formatOne: (resource: Resource, origin: Origin) => object,
  origin: Origin,
): object | null {
  return resource === null ? null : formatOne(resource, origin)
}

/** Proxy knows a number only as a member of a pool. */
function readNumber(simulator: Simulator, numberSid: string, origin: Origin): object | null {
  const number = simulator.query({ type: 'number.find', numberSid })
  return number === null || number.pool === null ? null : formatPhoneNumber(number, origin)
}
