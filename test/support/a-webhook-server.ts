import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** A request as the server got it. */
export interface ReceivedWebhook {
  readonly method: string
  /** Path and query. */
  readonly target: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
  /** The form, read. */
  readonly params: Readonly<Record<string, string>>
}

export type WebhookHandler = (response: ServerResponse, received: ReceivedWebhook) => void

export interface WebhookServer {
  /** Like `http://127.0.0.1:41234`. */
  readonly url: string
  readonly port: number
  /** So far, in the order they came. */
  readonly received: readonly ReceivedWebhook[]
  /** The first `count` requests, as soon as there are so many. */
  take(count: number): Promise<readonly ReceivedWebhook[]>
  close(): void
}

/** A real server on loopback that answers 200 with nothing, or as told; closed when the test ends. */
export async function aWebhookServer(handle: WebhookHandler = (response) => response.end()): Promise<WebhookServer> {
  const received: ReceivedWebhook[] = []
  const news = new EventTarget()
  const server = createServer(async (request, response) => {
    const webhook = await read(request)
    received.push(webhook)
    handle(response, webhook)
    news.dispatchEvent(new Event('received'))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const close = (): void => {
    server.close()
    server.closeAllConnections()
  }
  onTestFinished(close)
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    received,
    async take(count) {
      while (received.length < count)
        await new Promise((resolve) => news.addEventListener('received', resolve, { once: true }))
      return received.slice(0, count)
    },
    close,
  }
}

/** Answers with a status and a text. */
export function answering(status: number, body = '', headers: Readonly<Record<string, string>> = {}): WebhookHandler {
  return (response) => response.writeHead(status, headers).end(body)
}

/** Takes the request and says nothing. */
export const silence: WebhookHandler = () => {}

async function read(request: IncomingMessage): Promise<ReceivedWebhook> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const body = Buffer.concat(chunks).toString()
  const { method = '', url: target = '', headers } = request
  return { method, target, headers, body, params: Object.fromEntries(new URLSearchParams(body)) }
}
