import type { Context, MiddlewareHandler } from 'hono'
import { sendError } from '../../control/answer.ts'

/** Refuses bodies of more than `most` bytes, whether they tell their length or come in chunks. */
export function limitBody(most: number): MiddlewareHandler {
  const tooLarge = (context: Context) =>
    sendError(context, { code: 'body_too_large', status: 413, message: `A body may have at most ${most} bytes.` })
  return async (context, next) => {
    if (Number(context.req.header('content-length') ?? 0) > most) return tooLarge(context)
    if (context.req.header('transfer-encoding') === undefined) return next()
    const body = await readAtMost(context.req.raw, most)
    if (body === null) return tooLarge(context)
    const { method, url, headers } = context.req.raw
    context.req.raw = new Request(url, { method, headers, body })
    return next()
  }
}

/** The whole body, or null as soon as it is longer than `most` bytes. */
async function readAtMost(request: Request, most: number): Promise<Buffer | null> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request.body ?? []) {
    length += chunk.byteLength
    if (length > most) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
