import type { IncomingMessage } from 'node:http'

const utf8 = new TextDecoder()

/** What a request sends; null as soon as it is more than `most` bytes. Rejects when the client breaks off. */
export function readText(request: IncomingMessage, most: number): Promise<string | null> {
  if (Number(request.headers['content-length'] ?? 0) > most) return Promise.resolve(null)
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let length = 0
    request.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length <= most) chunks.push(chunk)
      else resolve(null)
    })
    request.on('end', () => resolve(utf8.decode(Buffer.concat(chunks))))
    request.on('error', reject)
  })
}
