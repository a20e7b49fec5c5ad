import { Hono } from 'hono'
import { refuse } from '#shared/contract/result.ts'
import { createAdmission } from './admission.ts'
import { createAnswering, type RestApiOptions } from './answering.ts'
import { notFound } from './not-found.ts'
import { routes } from './routes.ts'

/** What of the port belongs to this API. */
export const restPaths = ['/v1/*', '/2010-04-01/*']

/** The Twilio-compatible API, below `/v1` and `/2010-04-01`. */
export function createRestApi(options: RestApiOptions): Hono {
  const answering = createAnswering(options)
  const admitted = createAdmission(options.simulator, options.now)
  const api = new Hono()
  for (const [method, path, operation] of routes) api.on(method, path, answering(admitted(operation)))
  for (const path of new Set(routes.map(([, path]) => path))) api.all(path, answering(refuseMethod))
  for (const path of restPaths) api.all(path, answering(notFound))
  return api
}

/** https://www.twilio.com/docs/errors/20004 */
function refuseMethod() {
  return refuse({ code: 20004, status: 405, message: 'Method not allowed' })
}
