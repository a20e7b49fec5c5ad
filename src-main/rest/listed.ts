import type { Page } from '#shared/contract/query.ts'
import { ok } from '#shared/contract/result.ts'
import { type AskedPage, readPage } from './asked-page.ts'
import type { Origin } from './format/origin.ts'
import type { InvalidCode } from './refuse-issue.ts'
import type { Answer, RestRequest } from './route.ts'

/** What a list is made of, and how it is read: its rows from a row number on, or from its beginning. */
export interface List<Item> {
  /** Name of the array. */
  readonly key: string
  readonly mostPerPage: number
  readonly read: (token: number | null, limit: number) => Page<Item>
  readonly format: (item: Item, origin: Origin) => object
}

interface FilteredList<Item> extends List<Item> {
  /** Code for a page that cannot be had; Proxy's own when left out. */
  readonly invalid?: InvalidCode
  /** Parameters that choose among the items, and so belong to the address of every page. */
  readonly filters?: readonly string[]
}

/** Proxy never gives more. https://www.twilio.com/docs/proxy/proxy-changelog */
export const mostPerProxyPage = 100

/** One page of a list in the envelope of the newer APIs. https://www.twilio.com/docs/usage/twilios-response */
export function listed<Item>(
  request: RestRequest,
  { key, mostPerPage, invalid = 80701, filters = [], read, format }: FilteredList<Item>,
): Answer {
  const asked = readPage(request.query, mostPerPage, invalid)
  if (!asked.ok) return asked
  const { number, size, token } = asked.value
  const { items, more, previous } = read(token, size)
  const urlOf = (page: Omit<AskedPage, 'size'>) =>
    `${request.origin.baseUrl}${request.path}${queryOf({ ...page, size })}${chosenBy(request.query, filters)}`
  const next = more ? (items.at(-1)?.row ?? null) : null
  const body = {
    meta: {
      page: number,
      page_size: size,
      first_page_url: urlOf({ number: 0, token: null }),
      previous_page_url: previous === null ? null : urlOf({ number: Math.max(0, number - 1), token: previous }),
      url: urlOf({ number, token }),
      next_page_url: next === null ? null : urlOf({ number: number + 1, token: next }),
      key,
    },
    [key]: items.map(({ item }) => format(item, request.origin)),
  }
  return ok({ status: 200, body })
}

function chosenBy(query: URLSearchParams, filters: readonly string[]): string {
  const chosen = filters.flatMap((name) =>
    query.get(name) ? [`&${name}=${encodeURIComponent(query.get(name) ?? '')}`] : [],
  )
  return chosen.join('')
}

/** The query that asks for a page. */
export function queryOf({ number, size, token }: AskedPage): string {
  return `?PageSize=${size}&Page=${number}${token === null ? '' : `&PageToken=${token}`}`
}
