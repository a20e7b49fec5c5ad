import * as fc from 'fast-check'
import { socketPath } from '#shared/contract/wire.ts'

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT', 'PROPFIND']

/** What may stand in a path where a name or SID is expected. */
export const strangeParts = [
  ...['', '.', '..', '%2e', '%2E%2e', '..%2f', '%2f', '%5c', '\\', '%00', '%', '%zz', '%c0%af', '%ff', '\u00e9'],
  ...['__proto__', 'constructor', '*', ':e164', ';x=1', '~', 'index.html', '%252e%252e', '%u002e', '.json', '//'],
]

const strangeEnds = [
  '',
  '',
  '/',
  '//',
  '?',
  '?x',
  '?after=0',
  '#',
  '#/..',
  '.json',
  ';',
  '%20',
  '%0d%0aX-Evil:1',
  '?%zz',
]

/** In front of a path: an address, as a proxy is asked, and other ways to lead astray. */
const strangeBeginnings = [
  '',
  '',
  '',
  '',
  '/.',
  '//',
  '/..',
  '/v1/..',
  'http://evil.test',
  'http://127.0.0.1:1',
  '*',
  'x',
]

type Disguise = (character: string) => string

const asItIs: Disguise = (character) => character
const encoded: Disguise = (character) => `%${character.charCodeAt(0).toString(16)}`

/** A character of a path written otherwise. */
const disguises: readonly Disguise[] = [
  encoded,
  (character) => encoded(character).toUpperCase(),
  (character) => encoded(encoded(character).slice(0, 1)) + encoded(character).slice(1),
  (character) => (character === character.toLowerCase() ? character.toUpperCase() : character.toLowerCase()),
]

export interface HostileRequest {
  readonly method: string
  readonly target: string
  /** Whether it asks to become a WebSocket. */
  readonly isUpgrade: boolean
}

/** Requests to these paths (with parts like `:sid`) and to the window's, misspelt in every way that a server may fall for. */
export function hostileRequests(
  paths: readonly string[],
  parts: Readonly<Record<string, string>>,
): fc.Arbitrary<HostileRequest> {
  const path = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...paths, '/index.html', '/assets/index.js') },
    { weight: 1, arbitrary: fc.constant(socketPath) },
  )
  const part = rarely<string | null>(null, strangeParts)
  const disguise = rarely(asItIs, disguises)
  return fc
    .record({
      method: fc.oneof({ weight: 3, arbitrary: fc.constant('GET') }, fc.constantFrom(...methods)),
      beginning: rarely('', strangeBeginnings),
      path,
      parts: fc.array(part, { minLength: 6, maxLength: 6 }),
      disguises: fc.array(disguise, { minLength: 8, maxLength: 8 }),
      end: rarely('', strangeEnds),
      isUpgrade: fc.boolean(),
    })
    .map((wish) => ({ method: wish.method, isUpgrade: wish.isUpgrade, target: targetOf(wish, parts) }))
}

/** One of the others now and then, so that most of a request is right. */
function rarely<Value>(usual: Value, others: readonly Value[]): fc.Arbitrary<Value> {
  return fc.oneof({ weight: 9, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...others) })
}

interface Wish {
  readonly beginning: string
  readonly path: string
  readonly parts: readonly (string | null)[]
  readonly disguises: readonly Disguise[]
  readonly end: string
}

function targetOf({ beginning, path, parts, disguises, end }: Wish, known: Readonly<Record<string, string>>): string {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => known[name] ?? 'x')
  const changed = filled
    .split('/')
    .map((segment, index) => (index === 0 ? segment : (parts[index - 1] ?? segment)))
    .join('/')
  const disguised = [...changed].map(
    (character, index) => disguises[index % disguises.length]?.(character) ?? character,
  )
  return `${beginning}${disguised.join('')}${end}`
}
