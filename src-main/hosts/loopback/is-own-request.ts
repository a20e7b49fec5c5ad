import type { IncomingMessage } from 'node:http'

export type RequestHead = Pick<IncomingMessage, 'method' | 'url' | 'headers' | 'rawHeaders'>

/**
 * Whether a request is meant for this server by name and was not made by a foreign page.
 * A foreign name is how DNS rebinding shows; a foreign origin is another site in the user's browser.
 */
export function isOwnRequest(request: RequestHead, port: number): boolean {
  const host = request.headers.host?.toLowerCase()
  if (host === undefined || !ownHosts(port).includes(host) || !namesOneHost(request) || !isPath(request)) return false
  const { origin } = request.headers
  if (origin !== undefined && origin !== `http://${host}`) return false
  return isSameOrigin(request) || opensTheWindow(request)
}

/** Of two names Node shows the first, another reader the last. https://www.rfc-editor.org/rfc/rfc9112#section-3.2 */
function namesOneHost({ rawHeaders }: RequestHead): boolean {
  return rawHeaders.filter((text, index) => index % 2 === 0 && text.toLowerCase() === 'host').length === 1
}

/** A whole address is what proxies are asked for; it would stand in for the name in `Host`. */
function isPath({ url }: RequestHead): boolean {
  return url?.startsWith('/') ?? false
}

function ownHosts(port: number): readonly string[] {
  const names = ['127.0.0.1', 'localhost']
  const withPort = names.map((name) => `${name}:${port}`)
  return port === 80 ? [...withPort, ...names] : withPort
}

/** `none` is the user typing the address; programs send nothing. */
function isSameOrigin({ headers }: RequestHead): boolean {
  const site = headers['sec-fetch-site']
  return site === undefined || site === 'same-origin' || site === 'none'
}

/** A link on another page may lead to the window, as the top of a tab and never in a frame. */
function opensTheWindow({ method, url, headers }: RequestHead): boolean {
  const mode = headers['sec-fetch-mode'] ?? 'navigate'
  const destination = headers['sec-fetch-dest'] ?? 'document'
  return method === 'GET' && url?.split('?')[0] === '/' && mode === 'navigate' && destination === 'document'
}
