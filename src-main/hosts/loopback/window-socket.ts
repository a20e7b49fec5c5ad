import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import {
  type HostFrame,
  isForAudience,
  maxRequestFrameBytes,
  socketPath,
  socketProtocol,
  tokenOf,
} from '#shared/contract/wire.ts'
import type { OperatorHost, WindowHost } from '../window-host.ts'
import { answerFrame } from './answer-frame.ts'
import { isSameSecret } from './is-same-secret.ts'

/** Bytes not yet taken by a slow window, above which it gets no further batch. */
const mostBuffered = 1024 * 1024

export interface WindowSocketOptions {
  readonly host: OperatorHost
  readonly token: string
  readonly isOwnRequest: (request: IncomingMessage) => boolean
}

/** Speaks with windows over WebSocket. Returns how to end every connection. */
export function openWindowSocket(server: Server, options: WindowSocketOptions): () => void {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: maxRequestFrameBytes,
    perMessageDeflate: false,
    handleProtocols: () => socketProtocol,
  })
  server.on('upgrade', (request, socket, head) => {
    const refusal = refusalOf(request, options)
    if (refusal !== null) return close(socket, refusal)
    const host = isForAudience(offeredBy(request)) ? options.host.audience : options.host
    sockets.handleUpgrade(request, socket, head, (window) => serve(window, host))
  })
  return () => {
    for (const window of sockets.clients) window.terminate()
    sockets.close()
  }
}

function refusalOf(request: IncomingMessage, { isOwnRequest, token }: WindowSocketOptions): string | null {
  if (!isOwnRequest(request)) return '403 Forbidden'
  if (request.url !== socketPath) return '404 Not Found'
  return isSameSecret(tokenOf(offeredBy(request)) ?? '', token) ? null : '401 Unauthorized'
}

function offeredBy({ headers }: IncomingMessage): readonly string[] {
  return headers['sec-websocket-protocol']?.split(',').map((protocol) => protocol.trim()) ?? []
}

function close(socket: Duplex, status: string): void {
  socket.on('error', () => socket.destroy())
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

function serve(window: WebSocket, host: WindowHost): void {
  const send = (frame: HostFrame) => window.send(JSON.stringify(frame), () => {})
  const stop = host.subscribe(
    (batch) => send({ batch }),
    () => window.bufferedAmount < mostBuffered,
  )
  window.on('message', async (data, isBinary) => send(await answerFrame(host, isBinary ? '' : data.toString())))
  window.on('error', () => window.terminate())
  window.on('close', stop)
}
