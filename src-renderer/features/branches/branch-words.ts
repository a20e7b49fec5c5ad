import { formatDateTime } from '#renderer/ui/format-time.ts'
import type { BranchView } from '#shared/contract/branch.ts'
import type { Names } from '../sessions/names.ts'
import { commandInWords } from './command-words.ts'

const kinds = { scene: 'Scene', lesson: 'Lesson', ticket: 'Ticket' } as const

/** What a history was: 'Your own run', 'Lesson: Behind the mask'. */
export function nameOf({ piece }: Pick<BranchView, 'piece'>): string {
  return piece === null ? 'Your own run' : `${kinds[piece.kind]}: ${piece.title}`
}

/** What was done last in it; `person` knows the names of the run that is on. Its sessions are none of that. */
export function lastOf({ last, names }: Pick<BranchView, 'last' | 'names'>, { person }: Pick<Names, 'person'>): string {
  if (last === null) return 'Nothing had happened'
  return `Last: ${commandInWords(last, { person: (e164) => names[e164] ?? person(e164), session: () => 'a session' })}`
}

/** How long it was, and when it was left. */
export function factsOf({ fromSeq, lastSeq, leftAt, isReadOnly }: BranchView): string {
  const count = lastSeq - fromSeq
  const steps = count === 1 ? '1 step' : `${count.toLocaleString('en')} steps`
  const length = fromSeq === 0 ? steps : `${steps} after step ${fromSeq.toLocaleString('en')}`
  const facts = `${length}; left at ${formatDateTime(leftAt)}`
  return isReadOnly === true ? `${facts}; made by an earlier version, it can only be read` : facts
}
