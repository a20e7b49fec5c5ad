import { createHash, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface BareServer {
  readonly url: string
  close(): void
}

/** Node's own server with nothing between: checks credentials, reads a form where one is posted, answers JSON. */
export async function startBareServer(
  credentials: string,
  answer: (path: string, form: URLSearchParams, baseUrl: string) => object,
): Promise<BareServer> {
  const expected = digest(credentials)
  const server: Server = createServer((request, response) => {
    void read(request).then((text) => {
      const given = Buffer.from((request.headers.authorization ?? '').slice('Basic '.length), 'base64').toString()
      const isRight = timingSafeEqual(digest(given), expected)
      const baseUrl = `http://${request.headers.host}`
      const content = isRight ? JSON.stringify(answer(request.url ?? '', new URLSearchParams(text), baseUrl)) : ''
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(content) }
      response.writeHead(isRight ? 200 : 401, headers).end(content)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

async function read(request: IncomingMessage): Promise<string> {
  if (request.method !== 'POST') return ''
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
