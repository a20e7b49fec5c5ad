import type { IncomingMessage } from 'node:http'
import { getPath } from 'hono/utils/url'

/** What a request is addressed to. */
export interface Target {
  /** Without the query; percent signs are decoded save where that would change what a path is made of. */
  readonly path: string
  readonly query: URLSearchParams
  /** Scheme, host and port, as the client wrote them. */
  readonly baseUrl: string
}

/** A path that means what it says: nothing in it is encoded, leads upwards or ends it. */
const plainPath = /^(?:\/[\w-][\w.-]*)+$/

/** Null where the path holds a backslash: some read it as a slash, so nothing is safely meant by it. */
export function readTarget({ url = '', headers }: Pick<IncomingMessage, 'url' | 'headers'>): Target | null {
  const baseUrl = `http://${headers.host}`
  if (plainPath.test(url)) return { path: url, query: new URLSearchParams(), baseUrl }
  if (/^[^?]*\\/.test(url)) return null
  const { href, searchParams } = new URL(baseUrl + url)
  // `url` is all that is read of the request; making one would load all of `fetch`.
  return { path: getPath({ url: href } as Request), query: searchParams, baseUrl }
}
