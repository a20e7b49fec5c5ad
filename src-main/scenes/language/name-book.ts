import { nearestOf } from '../file/nearest-of.ts'

/** The names that sentences of a scene may use. */
export interface NameBook {
  readonly people: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
  readonly responders: ReadonlySet<string>
  /** Sessions opened so far, in the order of the steps. */
  readonly sessions: Set<string>
}

/** Why a name is not known; null when it is. */
function unknownName(what: Kind, name: string, known: ReadonlySet<string>): string | null {
  if (known.has(name)) return null
  const near = nearestOf(name, [...known])
  if (near !== undefined) return `There is no ${what} called ${name}. Did you mean ${near}?`
  const list = known.size === 0 ? 'there is none yet' : `expected one of: ${[...known].join(', ')}`
  return `There is no ${what} called ${name}; ${list}.`
}

type Kind = 'person' | 'number' | 'person or number' | 'responder' | 'session'

/** The first of some names that is not known, in words; those left out do not count. */
export function firstUnknown(book: NameBook, names: readonly (readonly [kind: Kind, name: string | undefined])[]) {
  for (const [kind, name] of names) {
    const trouble = name === undefined ? null : unknownName(kind, name, knownAs(kind, book))
    if (trouble !== null) return trouble
  }
  return null
}

function knownAs(kind: Kind, { people, numbers, responders, sessions }: NameBook): ReadonlySet<string> {
  switch (kind) {
    case 'person':
      return people
    case 'number':
      return numbers
    case 'person or number':
      return new Set([...people, ...numbers])
    case 'responder':
      return responders
    case 'session':
      return sessions
  }
}
