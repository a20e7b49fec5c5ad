import type { IncomingMessage, Server } from 'node:http'
import { isForAudience, socketPath, tokenOf } from '#shared/contract/wire.ts'
import type { OperatorHost } from '../window/window-host.ts'
import { isSameSecret } from './is-same-secret.ts'
import { loadOnce } from './load-once.ts'
import { refuseUpgrade } from './refuse-upgrade.ts'
import type { WindowConnections } from './window-connections.ts'

export interface WindowSocketOptions {
  readonly host: OperatorHost
  readonly token: string
  readonly isOwnRequest: (request: IncomingMessage) => boolean
}

/** Lets windows in that have the token; what speaks with them is loaded for the first. Returns how to end every connection. */
export function openWindowSocket(server: Server, options: WindowSocketOptions, load = loadConnections): () => void {
  const ended = new AbortController()
  const loaded = loadOnce(async () => {
    const connections = await load()
    ended.signal.addEventListener('abort', () => connections.end())
    return connections
  })
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy())
    const refusal = refusalOf(request, options)
    if (refusal !== null) return refuseUpgrade(socket, refusal)
    const host = isForAudience(offeredBy(request)) ? options.host.audience : options.host
    loaded()
      .then((connections) => {
        if (ended.signal.aborted) socket.destroy()
        else connections.take({ request, socket, head }, host)
      })
      .catch((error: unknown) => {
        console.error('A window could not be let in:', error)
        socket.destroy()
      })
  })
  return () => ended.abort()
}

async function loadConnections(): Promise<WindowConnections> {
  const { WindowConnections } = await import('./window-connections.ts')
  return new WindowConnections()
}

function refusalOf(request: IncomingMessage, { isOwnRequest, token }: WindowSocketOptions) {
  if (!isOwnRequest(request)) return '403 Forbidden'
  if (request.url !== socketPath) return '404 Not Found'
  return isSameSecret(tokenOf(offeredBy(request)) ?? '', token) ? null : '401 Unauthorized'
}

function offeredBy({ headers }: IncomingMessage): readonly string[] {
  return headers['sec-websocket-protocol']?.split(',').map((protocol) => protocol.trim()) ?? []
}
