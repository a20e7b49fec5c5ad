import { z } from 'zod'
import { ok, type Result } from '#shared/contract/result.ts'
import type { JournalEntry } from '../../engine/engine.ts'
import type { Branch } from '../../simulator/branches.ts'
import type { Database } from '../../store/database.ts'
import { listBranches, listInputs } from '../../store/workspace-tables.ts'
import { damagedWorkspace } from './refusals.ts'
import { beginningSchema, branchSummarySchema, inputSchema, oldInputSchema } from './saved-schemas.ts'

interface SavedHistory {
  readonly journal: readonly JournalEntry[]
  readonly branches: readonly Branch[]
}

/** The journal and the branches of a file; `isOlder` when other rules made them, which knew other commands. */
export function readHistory(db: Database, isOlder: boolean): Result<SavedHistory> {
  const journal = journalSchema(isOlder).safeParse(
    listInputs(db).map(({ command, ...input }) => ({ ...input, command: JSON.parse(command) })),
  )
  if (!journal.success) return damaged('journal', journal.error)
  const stored = listBranches(db).map(({ summary, beginning, journal: inputs }) => ({
    summary: JSON.parse(summary),
    beginning: JSON.parse(beginning),
    journal: JSON.parse(inputs),
  }))
  const branches = z.array(branchSchema(isOlder)).max(8).safeParse(stored)
  if (!branches.success) return damaged('branches', branches.error)
  return ok({ journal: journal.data as readonly JournalEntry[], branches: branches.data.map(toBranch) })
}

function journalSchema(isOlder: boolean) {
  return z.array(isOlder ? oldInputSchema : inputSchema)
}

function branchSchema(isOlder: boolean) {
  return z.strictObject({
    summary: branchSummarySchema.transform((summary) => (isOlder ? { ...summary, isReadOnly: true } : summary)),
    beginning: beginningSchema,
    journal: journalSchema(isOlder),
  })
}

function toBranch({ summary, beginning, journal }: z.output<ReturnType<typeof branchSchema>>): Branch {
  return { ...summary, beginning, journal } as Branch
}

function damaged(what: string, error: z.ZodError) {
  const [issue] = error.issues
  return damagedWorkspace(`its ${what} cannot be read (${issue?.path.join('.')}: ${issue?.message})`)
}
