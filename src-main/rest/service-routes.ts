import { fetched } from './fetched.ts'
import type { Form } from './form.ts'
import { formatService } from './format/service.ts'
import { listed, mostPerProxyPage } from './listed.ts'
import type { Answer, RestRequest, Route } from './route.ts'
import { run, runSilently } from './run.ts'

/** https://www.twilio.com/docs/proxy/api/service */
export const serviceRoutes: readonly Route[] = [
  ['GET', '/v1/Services', listServices],
  ['POST', '/v1/Services', createService],
  ['GET', '/v1/Services/:ServiceSidOrName', fetchService],
  ['POST', '/v1/Services/:ServiceSid', updateService],
  ['DELETE', '/v1/Services/:ServiceSid', deleteService],
]

function listServices(request: RestRequest): Answer {
  return listed(request, {
    key: 'services',
    mostPerPage: mostPerProxyPage,
    read: (token, limit) => request.simulator.query({ type: 'services.page', after: token ?? 0, limit }),
    format: formatService,
  })
}

function createService(request: RestRequest): Answer {
  const uniqueName = request.form.filled('UniqueName')
  return run(request, { type: 'service.create', uniqueName, ...changeable(request.form) }, 201, formatService)
}

function fetchService(request: RestRequest): Answer {
  const sidOrName = request.part('ServiceSidOrName')
  return fetched(request, request.simulator.query({ type: 'service', sidOrName }), formatService)
}

function updateService(request: RestRequest): Answer {
  const serviceSid = request.part('ServiceSid')
  const uniqueName = request.form.text('UniqueName')
  return run(
    request,
    { type: 'service.update', serviceSid, uniqueName, ...changeable(request.form) },
    200,
    formatService,
  )
}

function deleteService(request: RestRequest): Answer {
  return runSilently(request, { type: 'service.delete', serviceSid: request.part('ServiceSid') })
}

function changeable(form: Form) {
  return {
    defaultTtl: form.integer('DefaultTtl'),
    callbackUrl: form.clearable('CallbackUrl'),
    geoMatchLevel: form.filled('GeoMatchLevel'),
    numberSelectionBehavior: form.filled('NumberSelectionBehavior'),
    interceptCallbackUrl: form.clearable('InterceptCallbackUrl'),
    outOfSessionCallbackUrl: form.clearable('OutOfSessionCallbackUrl'),
    chatInstanceSid: form.clearable('ChatInstanceSid'),
  }
}
