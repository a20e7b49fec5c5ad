import { randomBytes } from 'node:crypto'
import type { WebhookAnswer } from '#shared/contract/webhook.ts'
import {
  type ConnectionOverrides,
  type RetryCause,
  readOverrides,
} from '../engine/rules/webhook/connection-overrides.ts'
import type { TargetPolicy } from './allowed-target.ts'
import { type AttemptAnswer, attempt, type FormPost } from './attempt.ts'
import { readChallenges } from './challenges.ts'
import { DeliveryFailure } from './delivery-failure.ts'
import { digestAuthorization } from './digest-authorization.ts'
import { pinTarget, type Resolve, resolveHost } from './pin-target.ts'
import { Watch } from './watch.ts'
import type { WebhookAddress } from './webhook-address.ts'

export interface Delivering {
  readonly address: WebhookAddress
  /** The form, encoded. */
  readonly body: string
  readonly headers: FormPost['headers']
  readonly wantsDocument: boolean
  readonly policy: TargetPolicy
  /** Ends the delivery; then it rejects with the signal's reason. */
  readonly signal: AbortSignal
  readonly resolve?: Resolve
}

/** Delivers one form, again where the address says so. A failure is an answer, too. */
export async function deliver({ address, policy, signal, resolve, ...form }: Delivering): Promise<WebhookAnswer> {
  const overrides = readOverrides(address.url.hash)
  const watch = new Watch()
  watch.expect(overrides.totalTimeoutMs, tooLate(overrides.totalTimeoutMs))
  const end = AbortSignal.any([signal, watch.signal])
  try {
    const lookup = await unlessAborted(pinTarget(address.url, policy, resolve ?? resolveHost), end)
    const post = { origin: address.url.origin, target: address.target, ...form }
    const once = (form: FormPost) => attempt(form, lookup, overrides, end)
    const answer = await withRetries(() => withCredentials(post, address.credentials, once), overrides)
    return { kind: 'answered', status: answer.status, contentType: answer.contentType, body: answer.body }
  } catch (error) {
    if (error instanceof DeliveryFailure) return error.answer
    throw error
  } finally {
    watch.stop()
  }
}

async function withRetries(
  once: () => Promise<AttemptAnswer>,
  { retries, retryOn }: ConnectionOverrides,
): Promise<AttemptAnswer> {
  const isFinal = (cause: RetryCause | null) => cause === null || !retryOn.has(cause)
  for (let left = retries; left > 0; left -= 1) {
    try {
      const answer = await once()
      if (isFinal(causeIn(answer))) return answer
    } catch (error) {
      if (!(error instanceof DeliveryFailure) || isFinal(error.retryCause)) throw error
    }
  }
  return once()
}

function causeIn({ status }: AttemptAnswer): RetryCause | null {
  if (status >= 500) return '5xx'
  return status >= 400 ? '4xx' : null
}

/**
 * Credentials of the address are told only to a server that asks for them, in a second request.
 * https://www.twilio.com/docs/usage/security#http-authentication
 */
async function withCredentials(
  post: FormPost,
  credentials: string | null,
  once: (post: FormPost) => Promise<AttemptAnswer>,
): Promise<AttemptAnswer> {
  const answer = await once(post)
  if (credentials === null || answer.status !== 401) return answer
  const authorization = authorizationFor(answer.challenge, credentials, post.target)
  return authorization === null ? answer : once({ ...post, headers: { ...post.headers, authorization } })
}

/** Digest where it is offered, since it does not tell the password; else Basic; null where neither is. */
function authorizationFor(header: string, credentials: string, target: string): string | null {
  const challenges = readChallenges(header)
  for (const challenge of challenges) {
    if (challenge.scheme !== 'digest') continue
    const cnonce = randomBytes(16).toString('hex')
    const digest = digestAuthorization(challenge, { method: 'POST', target, credentials, cnonce })
    if (digest !== null) return digest
  }
  const isBasic = challenges.some(({ scheme }) => scheme === 'basic')
  return isBasic ? `Basic ${Buffer.from(credentials).toString('base64')}` : null
}

function tooLate(ms: number): DeliveryFailure {
  return new DeliveryFailure('timeout', `No answer came within ${ms / 1000} seconds.`)
}

function unlessAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    promise.then(resolve, reject)
  })
}
