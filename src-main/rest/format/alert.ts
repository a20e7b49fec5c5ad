import type { Alert } from '#shared/resources/alert.ts'
import { isoSeconds } from '../../engine/rules/webhook/iso-seconds.ts'
import type { Origin } from './origin.ts'

/** A debugger entry as Monitor lists it. https://www.twilio.com/docs/usage/monitor-alert */
export function formatAlert(alert: Alert, origin: Origin) {
  const date = isoSeconds(alert.at)
  return {
    sid: alert.sid,
    account_sid: origin.accountSid,
    service_sid: alert.serviceSid,
    resource_sid: alert.interactionSid ?? alert.sessionSid ?? alert.serviceSid,
    error_code: String(alert.code),
    log_level: alert.level,
    alert_text: alert.text,
    more_info: alert.moreInfo,
    api_version: null,
    request_method: null,
    request_url: null,
    date_generated: date,
    date_created: date,
    date_updated: date,
    url: `${origin.baseUrl}/v1/Alerts/${alert.sid}`,
  }
}

/** A single entry also has the request that caused it, of which nothing is kept. */
export function formatAlertWhole(alert: Alert, origin: Origin) {
  return {
    ...formatAlert(alert, origin),
    request_headers: null,
    request_variables: null,
    response_headers: null,
    response_body: null,
  }
}
