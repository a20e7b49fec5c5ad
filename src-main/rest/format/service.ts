import type { Service } from '#shared/resources/service.ts'
import { isoSeconds } from '../../engine/rules/webhook/iso-seconds.ts'
import { type Origin, serviceUrl } from './origin.ts'

/** https://www.twilio.com/docs/proxy/api/service */
export function formatService(service: Service, origin: Origin) {
  const url = serviceUrl(origin, service.sid)
  return {
    sid: service.sid,
    account_sid: origin.accountSid,
    chat_instance_sid: service.chatInstanceSid,
    unique_name: service.uniqueName,
    default_ttl: service.defaultTtl,
    callback_url: service.callbackUrl,
    geo_match_level: service.geoMatchLevel,
    number_selection_behavior: service.numberSelectionBehavior,
    intercept_callback_url: service.interceptCallbackUrl,
    out_of_session_callback_url: service.outOfSessionCallbackUrl,
    date_created: isoSeconds(service.dateCreated),
    date_updated: isoSeconds(service.dateUpdated),
    url,
    links: { sessions: `${url}/Sessions`, phone_numbers: `${url}/PhoneNumbers` },
  }
}
