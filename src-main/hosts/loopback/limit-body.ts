import type { Context, MiddlewareHandler } from 'hono'

/** Where nothing larger is expected. */
export const usualBodyBytes = 64 * 1024

/** Refuses bodies of more bytes than `mostOf` a request allows, whether they tell their length or come in chunks. */
export function limitBody(
  mostOf: (context: Context) => number,
  tooLarge: (context: Context) => Response,
): MiddlewareHandler {
  return async (context, next) => {
    const most = mostOf(context)
    if (Number(context.req.header('content-length') ?? 0) > most) return tooLarge(context)
    if (context.req.header('transfer-encoding') === undefined) return next()
    const body = await readAtMost(context.req.raw, most)
    if (body === null) return tooLarge(context)
    const { method, url, headers, signal } = context.req.raw
    if (body.length > 0) context.req.raw = new Request(url, { method, headers, body, signal })
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
