import { type Decision, failed, passed } from '#shared/catalog/decision.ts'
import type { Capabilities } from '#shared/resources/owned-number.ts'
import type { GeoMatchLevel } from '#shared/resources/service.ts'
import type { SessionMode } from '#shared/resources/session.ts'
import { servesCountry } from '../country/serves-country.ts'
import { lacksSms, lacksVoice } from './capable.ts'
import { isInArea, type MatchedArea, matchedArea } from './matched-area.ts'
import type { NoNumberCode } from './no-number.ts'

/** A number of the pool, whoever meets it. */
export interface PoolNumber {
  readonly e164: string
  readonly isoCountry: string
  readonly capabilities: Capabilities
  readonly isReserved: boolean
}

/** What a number is wanted for. */
export interface PoolWish {
  readonly identifier: string
  /** Country of the identifier, or null where it is unknown. */
  readonly country: string | null
  readonly mode: SessionMode
  readonly geoMatchLevel: GeoMatchLevel
}

export interface NarrowedPool<Kept> {
  /** In pool order; empty when a rule left nothing. */
  readonly left: readonly Kept[]
  /** How the rules came there, in their order; the last one is the one that left nothing, if one did. */
  readonly turns: readonly Turn[]
}

interface Turn {
  readonly rule: Narrowing
  readonly fitting: number
  readonly of: number
}

/** What is left of a pool for everybody from the same place, kept as long as the list of its numbers. */
const known = new WeakMap<readonly PoolNumber[], Map<string, NarrowedPool<PoolNumber>>>()

/** The numbers of a pool that would do for somebody from there, whether or not this person uses them already. */
export function narrowPool<Kept extends PoolNumber>(pool: readonly Kept[], wish: PoolWish): NarrowedPool<Kept> {
  const { country, mode, geoMatchLevel } = wish
  const { areaCode, place } = matchedArea(wish)
  const question = [country, mode, geoMatchLevel, areaCode, place].join(' ')
  const answers = known.get(pool) ?? new Map<string, NarrowedPool<PoolNumber>>()
  const answer = answers.get(question) ?? narrow(pool, wish)
  known.set(pool, answers.set(question, answer))
  return answer as NarrowedPool<Kept>
}

function narrow<Kept extends PoolNumber>(pool: readonly Kept[], wish: PoolWish): NarrowedPool<Kept> {
  const turns: Turn[] = []
  let left = pool
  for (const rule of narrowings) {
    if (!rule.applies(wish)) continue
    const fitting = left.filter((number) => rule.fits(number, wish))
    turns.push({ rule, fitting: fitting.length, of: left.length })
    left = fitting
    if (left.length === 0) break
  }
  return { left, turns }
}

export interface Narrowing {
  readonly code: NoNumberCode
  applies(wish: PoolWish): boolean
  fits(number: PoolNumber, wish: PoolWish): boolean
  decide(wish: PoolWish, fitting: number, of: number): Decision
}

const always = () => true
const verdict = (fitting: number) => (fitting > 0 ? passed : failed)

/** The steps in the order they are taken. */
const narrowings: readonly Narrowing[] = [
  {
    code: 80205,
    applies: always,
    fits: always,
    decide: (_wish, fitting) => verdict(fitting)('pool-not-empty', { of: fitting }),
  },
  {
    code: 80203,
    applies: always,
    fits: ({ isoCountry }, { country }) => country !== null && servesCountry(isoCountry, country),
    decide: ({ identifier, country }, fitting, of) => verdict(fitting)('country', { fitting, of, identifier, country }),
  },
  {
    code: 80201,
    applies: ({ mode }) => mode !== 'message-only',
    fits: ({ capabilities }, { mode }) => !lacksVoice(mode, capabilities),
    decide: (_wish, fitting, of) => verdict(fitting)('voice-capable', { fitting, of }),
  },
  {
    code: 80202,
    applies: ({ mode }) => mode !== 'voice-only',
    fits: ({ capabilities }, { mode }) => !lacksSms(mode, capabilities),
    decide: (_wish, fitting, of) => verdict(fitting)('sms-capable', { fitting, of }),
  },
  {
    code: 80206,
    applies: ({ geoMatchLevel }) => geoMatchLevel !== 'country',
    fits: ({ e164 }, wish) => isInArea(e164, matchedArea(wish)),
    decide: (wish, fitting, of) => verdict(fitting)('geo-match', { fitting, of, ...geoFacts(wish) }),
  },
  {
    code: 80207,
    applies: always,
    fits: ({ isReserved }) => !isReserved,
    decide: (_wish, fitting, of) => verdict(fitting)('not-reserved', { fitting, of }),
  },
]

function geoFacts({ identifier, geoMatchLevel }: PoolWish) {
  const { areaCode, place }: MatchedArea = matchedArea({ identifier, geoMatchLevel })
  return { level: geoMatchLevel, areaCode, place }
}
