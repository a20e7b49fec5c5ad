import { type Decision, failed, passed } from '#shared/catalog/decision.ts'
import type { ApiError } from '#shared/contract/result.ts'
import type { Capabilities } from '#shared/resources/owned-number.ts'
import type { GeoMatchLevel } from '#shared/resources/service.ts'
import type { SessionMode } from '#shared/resources/session.ts'
import { servesCountry } from '../country/serves-country.ts'
import { lacksSms, lacksVoice } from './capable.ts'
import { isInArea, type MatchedArea, matchedArea } from './matched-area.ts'
import { type NoNumberCode, noNumber } from './no-number.ts'
import { type Pickable, type PickPolicy, pickNumber } from './pick-number.ts'

/** A number of the pool as one participant would meet it. */
export interface PoolCandidate extends Pickable {
  readonly sid: string
  readonly e164: string
  readonly isoCountry: string
  readonly capabilities: Capabilities
  readonly isReserved: boolean
  /** This person has it in another active session of the service. */
  readonly takenByThisIdentifier: boolean
}

export interface NumberWish extends PickPolicy {
  readonly identifier: string
  /** Country of the identifier, or null where it is unknown. */
  readonly country: string | null
  readonly mode: SessionMode
  readonly geoMatchLevel: GeoMatchLevel
}

export type NumberChoice<Candidate> =
  | { readonly kind: 'chosen'; readonly candidate: Candidate; readonly decisions: readonly Decision[] }
  | { readonly kind: 'refused'; readonly error: ApiError; readonly decisions: readonly Decision[] }

/**
 * Gives a participant a number: each rule narrows the pool, and the first that leaves nothing names the reason.
 * `candidates` are the whole pool of the service in pool order.
 * https://www.twilio.com/docs/proxy/understanding-phone-number-management
 */
export function chooseNumber<Candidate extends PoolCandidate>(
  candidates: readonly Candidate[],
  wish: NumberWish,
): NumberChoice<Candidate> {
  const decisions: Decision[] = []
  let left = candidates
  for (const { applies, fits, decide, code } of narrowings) {
    if (!applies(wish)) continue
    const fitting = left.filter((candidate) => fits(candidate, wish))
    decisions.push(decide(wish, fitting.length, left.length))
    if (fitting.length === 0) return { kind: 'refused', error: noNumber(code, wish), decisions }
    left = fitting
  }
  const pick = pickNumber(left, wish)
  if (pick === null) throw new Error('A pool that is not empty gave no number')
  decisions.push(passed('number-pick', { number: pick.candidate.e164, of: left.length, reason: pick.reason }))
  return { kind: 'chosen', candidate: pick.candidate, decisions }
}

interface Narrowing {
  readonly code: NoNumberCode
  applies(wish: NumberWish): boolean
  fits(candidate: PoolCandidate, wish: NumberWish): boolean
  decide(wish: NumberWish, fitting: number, of: number): Decision
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
  {
    code: 80208,
    applies: always,
    fits: ({ takenByThisIdentifier }) => !takenByThisIdentifier,
    decide: ({ identifier }, fitting, of) => verdict(fitting)('unused-by-person', { fitting, of, identifier }),
  },
]

function geoFacts({ identifier, geoMatchLevel }: NumberWish) {
  const { areaCode, place }: MatchedArea = matchedArea({ identifier, geoMatchLevel })
  return { level: geoMatchLevel, areaCode, place }
}
