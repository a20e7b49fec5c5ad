import { ok } from '#shared/contract/result.ts'
import type { Origin } from './format/origin.ts'
import { notFound } from './not-found.ts'
import type { Answer, RestRequest } from './route.ts'

/** The resource that was asked for, if there is one. */
export function fetched<Resource>(
  request: RestRequest,
  resource: Resource | null,
  format: (resource: Resource, origin: Origin) => object,
): Answer {
  return resource === null ? notFound(request) : ok({ status: 200, body: format(resource, request.origin) })
}
