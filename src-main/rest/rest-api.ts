import type { IncomingMessage, ServerResponse } from 'node:http'
import { refuse } from '#shared/contract/result.ts'
import { createAdmission } from './admission.ts'
import { createAnswering, type RestApiOptions } from './answering.ts'
import { notFound } from './not-found.ts'
import { RouteTable } from './route-table.ts'
import { routes } from './routes.ts'
import type { Target } from './target.ts'

/** What of the port belongs to this API. */
const restPaths = ['/v1/*', '/2010-04-01/*']

/** Takes a request on if its path belongs to the API, and says whether it did. */
export type RestApi = (request: IncomingMessage, response: ServerResponse, target: Target) => boolean

/** The Twilio-compatible API, below `/v1` and `/2010-04-01`, on Node's own requests and responses. */
export function createRestApi(options: RestApiOptions): RestApi {
  const answer = createAnswering(options)
  const admitted = createAdmission(options.simulator, options.now)
  const table = new RouteTable()
  for (const [method, path, operation] of routes) table.add(method, path, admitted(operation))
  for (const path of new Set(routes.map(([, path]) => path))) table.add('ALL', path, refuseMethod)
  for (const path of restPaths) table.add('ALL', path, notFound)
  return (request, response, target) => {
    const found = table.find(request.method ?? '', target.path)
    if (found !== null) answer({ request, response, target, ...found })
    return found !== null
  }
}

/** https://www.twilio.com/docs/errors/20004 */
function refuseMethod() {
  return refuse({ code: 20004, status: 405, message: 'Method not allowed' })
}
