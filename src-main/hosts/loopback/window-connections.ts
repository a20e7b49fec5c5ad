import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import { type HostFrame, maxRequestFrameBytes, socketProtocol } from '#shared/contract/wire.ts'
import type { WindowHost } from '../window/window-host.ts'
import { answerFrame } from './answer-frame.ts'
import { refuseUpgrade } from './refuse-upgrade.ts'

/** Bytes not yet taken by a slow window, above which it gets no further batch. */
const mostBuffered = 1024 * 1024

/** A request to become a WebSocket, as Node hands it over. */
interface Upgrade {
  readonly request: IncomingMessage
  readonly socket: Duplex
  readonly head: Buffer
}

/** Speaks over WebSocket with windows that have been let in. */
export class WindowConnections {
  readonly #sockets = new WebSocketServer({
    noServer: true,
    maxPayload: maxRequestFrameBytes,
    perMessageDeflate: false,
    handleProtocols: () => socketProtocol,
  })

  constructor() {
    this.#sockets.on('wsClientError', (_, socket) => refuseUpgrade(socket, '400 Bad Request'))
  }

  take({ request, socket, head }: Upgrade, host: WindowHost): void {
    this.#sockets.handleUpgrade(request, socket, head, (window) => serve(window, host))
  }

  end(): void {
    for (const window of this.#sockets.clients) window.terminate()
    this.#sockets.close()
  }
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
