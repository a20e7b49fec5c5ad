import type { Call } from '#shared/resources/call.ts'
import { accountUrl } from './account.ts'
import { rfc2822, rfc2822OrNull } from './date.ts'
import type { Origin } from './origin.ts'

/** https://www.twilio.com/docs/voice/api/call-resource */
export function formatCall(call: Call, origin: Origin) {
  return {
    sid: call.sid,
    date_created: rfc2822(call.startTime),
    date_updated: rfc2822(call.dateUpdated),
    parent_call_sid: call.parentCallSid,
    account_sid: origin.accountSid,
    to: call.to,
    to_formatted: null,
    from: call.from,
    from_formatted: null,
    phone_number_sid: null,
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

/** Whole seconds, as text; null until the call has ended. */
function duration({ answerTime, endTime }: Call): string | null {
  if (endTime === null) return null
  return String(answerTime === null ? 0 : Math.floor((endTime - answerTime) / 1000))
}
