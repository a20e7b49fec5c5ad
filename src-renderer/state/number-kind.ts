import type { Snapshot } from '#shared/contract/snapshot.ts'
import type { ContactEntry } from '#shared/resources/timeline-entry.ts'

/** `real`: a person's own. `masked`: a proxy number, in a pool. `plain`: nobody's phone and in no pool. */
export type NumberKind = 'real' | 'masked' | 'plain'

type Known = Pick<Snapshot, 'numbers' | 'phones'>

/** What a number is now. */
export function numberKind({ numbers, phones }: Known, e164: string): NumberKind {
  if (numbers.some((number) => number.e164 === e164 && number.pool !== null)) return 'masked'
  return isPhone(phones, e164) ? 'real' : 'plain'
}

/** What the number that somebody used or saw was then, whatever became of the pool since. */
export function contactNumberKind(
  { numbers, phones }: Known,
  entry: ContactEntry,
  end: 'dialled' | 'shownAs',
): NumberKind {
  const e164 = entry[end]
  if (e164 === null) return 'plain'
  if (end === 'dialled') {
    if (entry.outcome !== 'not-proxy') return 'masked'
    return isPhone(phones, e164) ? 'real' : 'plain'
  }
  return isPhone(phones, e164) ? numberKind({ numbers, phones }, e164) : 'masked'
}

function isPhone(phones: Known['phones'], e164: string): boolean {
  return phones.some(({ phone }) => phone.e164 === e164)
}
