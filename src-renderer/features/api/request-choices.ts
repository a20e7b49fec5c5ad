import type { RequestFilter } from '#shared/contract/rpc.ts'
import { requestResources } from '#shared/resources/logged-request.ts'

/** Everything, or those of one first digit. */
export const statusChoices = [
  { value: 'all', label: 'Any status' },
  { value: '2', label: '2xx done' },
  { value: '4', label: '4xx refused' },
  { value: '5', label: '5xx failed' },
] as const
export type StatusChoice = (typeof statusChoices)[number]['value']

export const resourceChoices = [
  { value: 'all', label: 'Any resource' },
  ...requestResources.map((resource) => ({ value: resource, label: resource })),
] as const
export type ResourceChoice = (typeof resourceChoices)[number]['value']

const classes = { '2': 2, '4': 4, '5': 5 } as const

export function filterOf(status: StatusChoice, resource: ResourceChoice): RequestFilter {
  return {
    ...(status !== 'all' && { statusClass: classes[status] }),
    ...(resource !== 'all' && { resource }),
  }
}

/** 'POST …' in words for the empty list: `refused (4xx) requests about Sessions`. */
export function filterWords({ statusClass, resource }: RequestFilter): string {
  const status = statusClass === undefined ? '' : `${statusClass}xx `
  return `${status}request${resource === undefined ? '' : ` about ${resource}`}`
}
