import { ok } from '#shared/contract/result.ts'
import { readPage } from './asked-page.ts'
import { type List, queryOf } from './listed.ts'
import type { Answer, RestRequest } from './route.ts'

/** One page of a list in the envelope of the 2010-04-01 API, with relative addresses. https://www.twilio.com/docs/usage/twilios-response */
export function accountListed<Item>(request: RestRequest, { key, mostPerPage, read, format }: List<Item>): Answer {
  const asked = readPage(request.query, mostPerPage, 20001)
  if (!asked.ok) return asked
  const { number, size, token } = asked.value
  const { items, more, previous } = read(token, size)
  const uriOf = (page: { number: number; token: number | null }) => `${request.path}${queryOf({ ...page, size })}`
  const next = more ? (items.at(-1)?.row ?? null) : null
  const start = number * size
  const body = {
    first_page_uri: uriOf({ number: 0, token: null }),
    previous_page_uri: previous === null ? null : uriOf({ number: Math.max(0, number - 1), token: previous }),
    uri: uriOf({ number, token }),
    next_page_uri: next === null ? null : uriOf({ number: number + 1, token: next }),
    page: number,
    page_size: size,
    start,
    end: start + Math.max(0, items.length - 1),
    [key]: items.map(({ item }) => format(item, request.origin)),
  }
  return ok({ status: 200, body })
}
