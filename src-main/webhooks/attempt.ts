import type { LookupFunction } from 'node:net'
import { Client, errors } from 'undici'
import { codeOf } from '#shared/contract/thrown.ts'
import type { ConnectionOverrides } from '../engine/rules/webhook/connection-overrides.ts'
import { DeliveryFailure } from './delivery-failure.ts'
import { readBytes, textOf } from './read-answer.ts'
import { Watch } from './watch.ts'

/** A form on its way to a webhook. */
export interface FormPost {
  readonly origin: string
  readonly target: string
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
  /** Whether what a 2xx answer says decides something; else its status is all. */
  readonly wantsDocument: boolean
}

export interface AttemptAnswer {
  readonly status: number
  readonly contentType: string
  readonly body: string
  /** What the server wants to see before it lets us in. */
  readonly challenge: string
}

/** ms by which undici's timeouts may be off: its own only closes a connection that the watch has given up. */
const coarse = 1000

type Timeouts = Pick<ConnectionOverrides, 'connectTimeoutMs' | 'readTimeoutMs'>

/** Characters of a content type beyond which it says nothing. */
const longestType = 255

/**
 * One POST over a connection of its own. Redirects are answers like any other, and nothing is unpacked.
 * Throws a `DeliveryFailure`, or the reason of `signal`.
 */
export async function attempt(
  post: FormPost,
  lookup: LookupFunction,
  { connectTimeoutMs, readTimeoutMs }: Timeouts,
  signal: AbortSignal,
): Promise<AttemptAnswer> {
  const client = new Client(post.origin, {
    connect: { lookup, timeout: connectTimeoutMs + coarse, autoSelectFamily: true },
    headersTimeout: 0,
    bodyTimeout: 0,
  })
  const watch = new Watch()
  let isConnected = false
  client.once('connect', () => {
    isConnected = true
    watch.expect(readTimeoutMs, silent(readTimeoutMs))
  })
  watch.expect(connectTimeoutMs, unconnected(connectTimeoutMs))
  const end = AbortSignal.any([signal, watch.signal])
  try {
    const { target: path, headers, body } = post
    const response = await client.request({ method: 'POST', path, headers, body, signal: end, reset: true })
    const { statusCode: status } = response
    const isHeeded = post.wantsDocument && status >= 200 && status < 300
    const keepWaiting = () => watch.expect(readTimeoutMs, silent(readTimeoutMs))
    const bytes = await readBytes(response.body, isHeeded ? 'fail' : 'cut', keepWaiting)
    const { 'content-type': type, 'www-authenticate': challenge } = response.headers
    const contentType = firstOf(type)
    return { status, contentType, body: textOf(bytes, contentType), challenge: [challenge].flat().join(', ') }
  } catch (error) {
    throw end.aborted ? end.reason : failureOf(error, isConnected, post.origin)
  } finally {
    watch.stop()
    void client.destroy()
  }
}

function firstOf(header: string | readonly string[] | undefined): string {
  return ([header].flat()[0] ?? '').slice(0, longestType)
}

function unconnected(ms: number): DeliveryFailure {
  return new DeliveryFailure('timeout', `No connection within ${ms} ms.`, 'ct')
}

function silent(ms: number): DeliveryFailure {
  return new DeliveryFailure('timeout', `Nothing was answered for ${ms} ms.`, 'rt')
}

function failureOf(error: unknown, isConnected: boolean, origin: string): DeliveryFailure {
  if (error instanceof DeliveryFailure) return error
  if (isConnected) return brokenOff(error)
  if (codeOf(error) === 'ECONNREFUSED') {
    return new DeliveryFailure('connection', 'The server refused the connection.', 'ct')
  }
  const kind = origin.startsWith('https:') ? 'secure connection' : 'connection'
  return new DeliveryFailure('connection', `No ${kind} could be made.`, 'ct')
}

function brokenOff(error: unknown): DeliveryFailure {
  if (error instanceof errors.HeadersOverflowError) {
    return new DeliveryFailure('too-large', 'The headers of the answer are too large.')
  }
  if (error instanceof errors.HTTPParserError) {
    return new DeliveryFailure('connection', 'The answer is not valid HTTP.', 'rt')
  }
  return new DeliveryFailure('connection', 'The connection ended before the answer was complete.', 'rt')
}
