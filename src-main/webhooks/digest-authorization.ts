import { createHash } from 'node:crypto'
import type { Challenge } from './challenges.ts'

/** What is asked for, and by whom. */
export interface DigestRequest {
  readonly method: string
  /** Path and query. */
  readonly target: string
  /** `user:password` */
  readonly credentials: string
  /** Ours, so that the server cannot choose all that is hashed. */
  readonly cnonce: string
}

const hashes: Readonly<Record<string, string>> = { md5: 'md5', 'sha-256': 'sha256', 'sha-512-256': 'sha512-256' }

/**
 * The `Authorization` of a request that answers a Digest challenge; null for a kind of it that nobody can answer.
 * https://www.rfc-editor.org/rfc/rfc7616
 */
export function digestAuthorization({ parameters }: Challenge, request: DigestRequest): string | null {
  const algorithm = parameters.get('algorithm') ?? 'MD5'
  const hash = hashes[algorithm.toLowerCase().replace(/-sess$/, '')]
  const nonce = parameters.get('nonce')
  const offered = parameters
    .get('qop')
    ?.split(',')
    .map((one) => one.trim().toLowerCase())
  if (hash === undefined || nonce === undefined || offered?.includes('auth') === false) return null
  const { method, target, credentials, cnonce } = request
  const hashed = (...texts: readonly string[]) => createHash(hash).update(texts.join(':')).digest('hex')
  const colon = credentials.indexOf(':')
  const [user, password] = [credentials.slice(0, colon), credentials.slice(colon + 1)]
  const realm = parameters.get('realm') ?? ''
  const secret = hashed(user, realm, password)
  const key = /-sess$/i.test(algorithm) ? hashed(secret, nonce, cnonce) : secret
  const counted = offered === undefined ? [] : ['00000001', cnonce, 'auth']
  const response = hashed(key, nonce, ...counted, hashed(method, target))
  return sendable([
    ...quotedParts({ username: user, realm, nonce, uri: target, response, opaque: parameters.get('opaque') }),
    `algorithm=${algorithm}`,
    ...(offered === undefined ? [] : ['qop=auth', 'nc=00000001', `cnonce="${cnonce}"`]),
  ])
}

function quotedParts(parts: Readonly<Record<string, string | undefined>>): readonly string[] {
  return Object.entries(parts).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}="${value.replaceAll(/["\\]/g, '\\$&')}"`],
  )
}

/** In UTF-8, one character a byte, as headers are sent; null when a control character would break it. */
function sendable(parts: readonly string[]): string | null {
  const header = `Digest ${parts.join(', ')}`
  return /\p{Cc}/u.test(header) ? null : Buffer.from(header, 'utf8').toString('latin1')
}
