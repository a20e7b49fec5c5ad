import type { Rows } from '#shared/contract/query.ts'
import type { RequestFilter } from '#shared/contract/rpc.ts'
import { type LoggedRequest, resourceOfPath } from '#shared/resources/logged-request.ts'

/** A window of the requests that pass the filter, oldest first. */
export function requestRows(
  requests: readonly LoggedRequest[],
  { statusClass, resource, code: wanted }: RequestFilter,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Rows<LoggedRequest> {
  const matching = requests.filter(
    ({ status, path, code }) =>
      (statusClass === undefined || Math.floor(status / 100) === statusClass) &&
      (resource === undefined || resourceOfPath(path) === resource) &&
      (wanted === undefined || code === wanted),
  )
  return { total: matching.length, offset, items: matching.slice(offset, offset + limit) }
}
