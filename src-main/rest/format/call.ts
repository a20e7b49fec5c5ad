import type { Call } from '#shared/resources/call.ts'
import { friendlyName } from '../../engine/rules/country/friendly-name.ts'
import type { Simulator } from '../../simulator/simulator.ts'
import { accountUrl } from './account.ts'
import { rfc2822, rfc2822OrNull } from './date.ts'
import type { Origin } from './origin.ts'

/** How a simulator's calls are told, which name its number that called or was called. https://www.twilio.com/docs/voice/api/call-resource */
export function callFormat(simulator: Simulator) {
  return (call: Call, origin: Origin) => formatCall(call, origin, numberSidOf(simulator, call))
}

function formatCall(call: Call, origin: Origin, numberSid: string | null) {
  return {
    sid: call.sid,
    date_created: rfc2822(call.startTime),
    date_updated: rfc2822(call.dateUpdated),
    parent_call_sid: call.parentCallSid,
    account_sid: origin.accountSid,
    to: call.to,
    to_formatted: friendlyName(call.to),
    from: call.from,
    from_formatted: friendlyName(call.from),
    phone_number_sid: numberSid,
    status: call.status,
    start_time: rfc2822(call.startTime),
    end_time: rfc2822OrNull(call.endTime),
    duration: duration(call),
    price: null,
    price_unit: null,
    direction: call.direction,
    answered_by: null,
    api_version: '2010-04-01',
    forwarded_from: null,
    group_sid: null,
    caller_name: null,
    queue_time: null,
    trunk_sid: null,
    uri: `${accountUrl(origin)}/Calls/${call.sid}.json`,
    subresource_uris: null,
  }
}

/** Null once the number was given back. */
function numberSidOf(simulator: Simulator, { direction, from, to }: Call): string | null {
  return simulator.query({ type: 'number', e164: direction === 'inbound' ? to : from })?.sid ?? null
}

/** Whole seconds, as text; null until the call has ended. */
function duration({ answerTime, endTime }: Call): string | null {
  if (endTime === null) return null
  return String(answerTime === null ? 0 : Math.floor((endTime - answerTime) / 1000))
}
