import { alertFilters, readAlertFilter } from './alert-filter.ts'
import { fetched } from './fetched.ts'
import { formatAlert, formatAlertWhole } from './format/alert.ts'
import { listed } from './listed.ts'
import type { Answer, RestRequest, Route } from './route.ts'

/** The debugger's entries, newest first. https://www.twilio.com/docs/usage/monitor-alert */
export const alertRoutes: readonly Route[] = [
  ['GET', '/v1/Alerts', listAlerts],
  ['GET', '/v1/Alerts/:AlertSid', fetchAlert],
]

function listAlerts(request: RestRequest): Answer {
  const filter = readAlertFilter(request.query)
  if (!filter.ok) return filter
  return listed(request, {
    key: 'alerts',
    mostPerPage: 1000,
    invalid: 20001,
    filters: alertFilters,
    read: (before, limit) => request.simulator.query({ type: 'alerts.page', ...filter.value, before, limit }),
    format: formatAlert,
  })
}

function fetchAlert(request: RestRequest): Answer {
  const alertSid = request.part('AlertSid')
  return fetched(request, request.simulator.query({ type: 'alert', alertSid }), formatAlertWhole)
}
