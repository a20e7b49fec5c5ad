import type { BranchView } from '#shared/contract/branch.ts'
import type { Command } from '#shared/contract/command.ts'
import type { JournalEntry } from '../../engine/engine.ts'
import type { History } from '../../simulator/history.ts'
import { isUsed } from '../../simulator/is-used.ts'

/** The histories that were left, oldest first, each with what it was and what was done last in it. */
export function branchList(history: History): readonly BranchView[] {
  return history.recordings().map(({ beginning, journal, ...summary }) => {
    const { piece = null } = beginning
    const last = journal.at(-1)?.command ?? null
    return { ...summary, piece, isUsed: isUsed({ beginning, journal }), last, names: namesIn(last, journal) }
  })
}

/** What the people of a command were called then, by their numbers. */
function namesIn(last: Command | null, journal: readonly JournalEntry[]): Readonly<Record<string, string>> {
  const named = new Set<unknown>(Object.values(last ?? {}))
  const labels = journal.flatMap(({ command }) =>
    command.type === 'phone.set' && command.label !== undefined && named.has(command.e164)
      ? [[command.e164, command.label] as const]
      : [],
  )
  return Object.fromEntries(labels)
}
