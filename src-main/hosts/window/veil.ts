import { type StandInKey, standInFor } from '#shared/numbers/stand-in.ts'

/** Fields that name a person by their real number. */
const people: ReadonlySet<string> = new Set(['e164', 'label', 'identifier', 'from', 'reached', 'phone'])
/** Fields in which a number of the account may stand as well. */
const either: ReadonlySet<string> = new Set(['peer', 'dialled', 'shownAs'])

export interface Veil {
  readonly key: StandInKey
  /** Whether the account has that number, in a pool or in none. Any other may be a person's, with or without a phone here. */
  isOwned(number: string): boolean
}

/** The same data with stand-ins for real numbers. What people and applications wrote stays as it is. */
export function veiled<Value>(value: Value, veil: Veil): Value {
  const known = new Map<string, string>()
  const standIn = (number: string) => {
    const before = known.get(number)
    const found = before ?? (veil.isOwned(number) ? number : standInFor(number, veil.key))
    known.set(number, found)
    return found
  }
  const shown = (field: string, text: string) => {
    if (people.has(field)) return standInFor(text, veil.key)
    return either.has(field) ? standIn(text) : text
  }
  return replaced(value, '', shown) as Value
}

function replaced(value: unknown, field: string, shown: (field: string, text: string) => string): unknown {
  if (typeof value === 'string') return shown(field, value)
  if (Array.isArray(value)) return value.map((item) => replaced(item, field, shown))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, replaced(one, name, shown)]))
}
