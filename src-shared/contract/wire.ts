import { z } from 'zod'
import { sceneLimits } from '../catalog/scene-limits.ts'
import type { ApiError, Result } from './result.ts'
import type { Batch, HostRequestInput } from './rpc.ts'

/** What passes over the window's WebSocket: JSON text frames. */
export const socketPath = '/window/socket'

/** Bytes; a longer frame from the window ends the connection. A scene as long as may be fits in, however its letters are written. */
export const maxRequestFrameBytes = 6 * sceneLimits.length + 4096

/** UTF-16 units that any other request may have. */
export const usualFrameLength = 64 * 1024

/** The subprotocol that both sides agree on. */
export const socketProtocol = 'masquerade.v1'
const tokenPrefix = 'token.'
const audienceProtocol = 'masquerade.audience'

/** The subprotocols a window offers: the language it speaks, and the run's token, which thus stays out of every address. */
export function socketProtocols(token: string): [string, string] {
  return [socketProtocol, `${tokenPrefix}${token}`]
}

/** The same for a window that an audience sees, and that is to get no more than that. */
export function audienceProtocols(token: string): string[] {
  return [...socketProtocols(token), audienceProtocol]
}

export function isForAudience(offered: readonly string[]): boolean {
  return offered.includes(audienceProtocol)
}

/** The token among the offered subprotocols, or null when the language or the token is missing. */
export function tokenOf(offered: Iterable<string>): string | null {
  const protocols = [...offered]
  if (!protocols.includes(socketProtocol)) return null
  return protocols.find((protocol) => protocol.startsWith(tokenPrefix))?.slice(tokenPrefix.length) ?? null
}

/** The window numbers its requests; `method` and `params` are checked by `requestSchema`. */
export const requestFrameSchema = z.strictObject({ id: z.int().min(0), method: z.string(), params: z.unknown() })
export type RequestFrame = { readonly id: number } & HostRequestInput

/** `id` is null when the request could not be read at all. */
export const answerFrameSchema = z.strictObject({
  id: z.int().nullable(),
  result: z.custom<Result<unknown, ApiError>>((value) => typeof value === 'object' && value !== null && 'ok' in value),
})
export type AnswerFrame = z.output<typeof answerFrameSchema>

const pushFrameSchema = z.strictObject({
  batch: z.custom<Batch>((value) => typeof value === 'object' && value !== null && 'kind' in value),
})

export const hostFrameSchema = z.union([answerFrameSchema, pushFrameSchema])
export type HostFrame = z.output<typeof hostFrameSchema>
