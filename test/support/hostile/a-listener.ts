import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Listener {
  readonly url: string
  /** Paths that were asked for. */
  readonly heard: readonly string[]
  close(): void
}

/** A server elsewhere that hopes to be asked for something, and answers everything with a script. */
export async function aListener(): Promise<Listener> {
  const heard: string[] = []
  const server = createServer((request, response) => {
    heard.push(request.url ?? '')
    response.setHeader('access-control-allow-origin', '*').setHeader('content-type', 'text/javascript')
    response.end('window.pwned = 1')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
