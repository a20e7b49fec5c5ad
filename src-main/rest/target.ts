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

/** Null where the path holds a backslash: some read it as a slash, so nothing is safely meant by it. */
export function readTarget({ url = '', headers }: Pick<IncomingMessage, 'url' | 'headers'>): Target | null {
  if (/^[^?]*\\/.test(url)) return null
  const baseUrl = `http://${headers.host}`
  const { href, searchParams } = new URL(baseUrl + url)
  return { path: getPath({ url: href } as Request), query: searchParams, baseUrl }
}
