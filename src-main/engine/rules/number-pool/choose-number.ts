import { type Decision, failed, passed } from '#shared/catalog/decision.ts'
import type { ApiError } from '#shared/contract/result.ts'
import { isOwnNumber } from './is-own-number.ts'
import { narrowPool, type PoolNumber, type PoolWish } from './narrow-pool.ts'
import { noNumber } from './no-number.ts'
import { type Pickable, type PickPolicy, pickNumber } from './pick-number.ts'

/** A number of the pool as one participant would meet it. */
export interface PoolCandidate extends PoolNumber, Pickable {
  readonly sid: string
  /** This person has it in another active session of the service. */
  readonly takenByThisIdentifier: boolean
}

export interface NumberWish extends PoolWish, PickPolicy {
  /** The real numbers of everybody who is or was in the session, with this person's. */
  readonly people: readonly string[]
}

export type NumberChoice<Candidate> =
  | { readonly kind: 'chosen'; readonly candidate: Candidate; readonly decisions: readonly Decision[] }
  | { readonly kind: 'refused'; readonly error: ApiError; readonly decisions: readonly Decision[] }

/**
 * Gives a participant a number: each rule narrows the pool, and the first that leaves nothing names the reason.
 * `pool` is the whole pool of the service in its order; `asMet` answers those of its numbers as this person meets them.
 * https://www.twilio.com/docs/proxy/understanding-phone-number-management
 */
export function chooseNumber<Candidate extends PoolCandidate>(
  pool: readonly Candidate[],
  wish: NumberWish,
  asMet = (numbers: readonly Candidate[]) => numbers,
): NumberChoice<Candidate> {
  const { left, turns } = narrowPool(pool, wish)
  const decisions = turns.map(({ rule, fitting, of }) => rule.decide(wish, fitting, of))
  const refusedBy = turns.find(({ fitting }) => fitting === 0)?.rule
  if (refusedBy !== undefined) return { kind: 'refused', error: noNumber(refusedBy.code, wish), decisions }

  const met = asMet(left)
  const free = met.some(isTaken) ? met.filter((candidate) => !isTaken(candidate)) : met
  const facts = { fitting: free.length, of: met.length, identifier: wish.identifier }
  if (free.length === 0) return none([...decisions, failed('unused-by-person', facts)], wish)
  return pickFrom(free, [...decisions, passed('unused-by-person', facts)], wish)
}

/** Somebody's own number is looked for only where the choice falls on one: it seldom is in a pool. */
function pickFrom<Candidate extends PoolCandidate>(
  free: readonly Candidate[],
  decisions: readonly Decision[],
  wish: NumberWish,
): NumberChoice<Candidate> {
  const pick = pickNumber(free, wish)
  if (pick === null) return none(decisions, wish)
  if (!isOwnNumber(pick.candidate.e164, wish.people)) {
    const picked = { number: pick.candidate.e164, of: free.length, reason: pick.reason }
    return { kind: 'chosen', candidate: pick.candidate, decisions: [...decisions, passed('number-pick', picked)] }
  }
  const others = free.filter(({ e164 }) => !isOwnNumber(e164, wish.people))
  const verdict = others.length > 0 ? passed : failed
  return pickFrom(others, [...decisions, verdict('nobodys-own', { fitting: others.length, of: free.length })], wish)
}

function none(decisions: readonly Decision[], wish: NumberWish): NumberChoice<never> {
  return { kind: 'refused', error: noNumber(80208, wish), decisions }
}

function isTaken({ takenByThisIdentifier }: PoolCandidate): boolean {
  return takenByThisIdentifier
}
