import type { PickReason } from '#shared/catalog/rules/number-rules.ts'
import type { AccountSettings } from '#shared/catalog/settings.ts'
import type { NumberSelectionBehavior } from '#shared/resources/service.ts'

export interface Pickable {
  /** Active sessions with a participant on this number. */
  readonly activeSessions: number
  /** When this person was last given this number, ms, or null if never. */
  readonly lastUsedByThisIdentifierAt: number | null
}

export interface PickPolicy {
  readonly behavior: NumberSelectionBehavior
  readonly strategy: AccountSettings['pickStrategy']
}

export interface Pick<Candidate> {
  readonly candidate: Candidate
  readonly reason: PickReason
}

/**
 * One of the numbers that fit, in pool order: first what stickiness asks for, then the strategy decides.
 * Null only when there are none. https://www.twilio.com/docs/proxy/understanding-phone-number-management
 */
export function pickNumber<Candidate extends Pickable>(
  fitting: readonly Candidate[],
  { behavior, strategy }: PickPolicy,
): Pick<Candidate> | null {
  const usedAt = ({ lastUsedByThisIdentifierAt }: Candidate) => lastUsedByThisIdentifierAt ?? Number.NEGATIVE_INFINITY
  const byStrategy = (candidates: readonly Candidate[], reason: PickReason) =>
    take(
      strategy === 'least-used' ? lowest(candidates, (candidate) => candidate.activeSessions) : candidates[0],
      reason,
    )

  if (behavior === 'prefer-sticky') {
    const used = fitting.filter((candidate) => !isFresh(candidate))
    if (used.length > 0)
      return take(
        lowest(used, (candidate) => -usedAt(candidate)),
        'used-last',
      )
    return byStrategy(fitting, strategy)
  }
  const fresh = fitting.every(isFresh) ? fitting : fitting.filter(isFresh)
  if (fresh.length === 0) return take(lowest(fitting, usedAt), 'used-longest-ago')
  return byStrategy(fresh, fresh.length === fitting.length ? strategy : 'never-used')
}

function isFresh({ lastUsedByThisIdentifierAt }: Pickable): boolean {
  return lastUsedByThisIdentifierAt === null
}

function take<Candidate>(candidate: Candidate | undefined, reason: PickReason): Pick<Candidate> | null {
  return candidate === undefined ? null : { candidate, reason }
}

/** The first of those with the lowest measure. */
function lowest<Item>(items: readonly Item[], measure: (item: Item) => number): Item | undefined {
  let best: Item | undefined
  let least = Number.POSITIVE_INFINITY
  for (const item of items) {
    const measured = measure(item)
    if (measured >= least) continue
    best = item
    least = measured
  }
  return best
}
