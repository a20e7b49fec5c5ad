import { ok, type Result, refuse } from '#shared/contract/result.ts'
import type { InvalidCode } from './refuse-issue.ts'

/** Which page of a list a request asks for. */
export interface AskedPage {
  readonly number: number
  readonly size: number
  /** Row number at which the page begins; null for the first. */
  readonly token: number | null
}

/** `PageSize` from 1 to 1000 (`mostPerPage` at most are given), `Page` as the client counts them, `PageToken` as we gave it. */
export function readPage(query: URLSearchParams, mostPerPage: number, code: InvalidCode): Result<AskedPage> {
  const size = integer(query, 'PageSize', 50)
  const number = integer(query, 'Page', 0)
  const token = integer(query, 'PageToken', null)
  if (size === undefined || size < 1 || size > 1000) return invalid('PageSize', 'It must be from 1 to 1000.', code)
  if (number === undefined) return invalid('Page', 'It must be a whole number.', code)
  if (token === undefined) return invalid('PageToken', 'It must be one that this list has given.', code)
  return ok({ number, size: Math.min(size, mostPerPage), token })
}

/** Undefined where it is no whole number. */
function integer<Standard extends number | null>(query: URLSearchParams, name: string, standard: Standard) {
  const text = query.get(name) || null
  if (text === null) return standard
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined
}

function invalid(parameter: string, reason: string, code: number) {
  return refuse({ code, status: 400, message: `'${parameter}' is invalid. ${reason}` })
}
