import { z } from 'zod'
import { ok, type Result } from '#shared/contract/result.ts'
import type { JournalEntry } from '../../engine/engine.ts'
import type { Branch } from '../../simulator/branches.ts'
import type { Beginning } from '../../simulator/world.ts'
import type { Database } from '../../store/database.ts'
import { listBranches, listInputs } from '../../store/workspace-tables.ts'
import { damagedWorkspace } from './refusals.ts'
import { branchBeginningSchema, branchSummarySchema, inputSchema, oldInputSchema } from './saved-schemas.ts'

/** The inputs of a file; those up to step `oldTo` were made by other rules, which knew other commands. */
export function readJournal(db: Database, oldTo: number): Result<readonly JournalEntry[]> {
  const inputs = listInputs(db).map(({ command, ...input }) => ({ ...input, command: JSON.parse(command) }))
  return read('journal', journalSchema(oldTo), inputs)
}

const branchesSchema = z
  .array(
    z.strictObject({
      summary: branchSummarySchema,
      beginning: branchBeginningSchema,
      journal: z.array(z.unknown()),
    }),
  )
  .max(8)

/** What was left in a file whose run began with `ofRun`. What other rules made or began can only be read. */
export function readBranches(db: Database, ofRun: Beginning, isOlder: boolean): Result<readonly Branch[]> {
  const stored = listBranches(db).map(({ summary, beginning, journal }) => ({
    summary: JSON.parse(summary),
    beginning: JSON.parse(beginning),
    journal: JSON.parse(journal),
  }))
  const shaped = read('branches', branchesSchema, stored)
  if (!shaped.ok) return shaped
  const branches: Branch[] = []
  for (const { summary, beginning, journal: inputs } of shaped.value) {
    const { isResumed = false, ...own } = beginning
    const isReadOnly = isOlder || summary.isReadOnly === true
    const resumedAt = isResumed ? (ofRun.resumed?.image.position.seq ?? 0) : 0
    const journal = read('branches', journalSchema(isReadOnly ? everything : resumedAt), inputs)
    if (!journal.ok) return journal
    const branch = { ...summary, ...(isReadOnly && { isReadOnly }), journal: journal.value }
    branches.push({ ...branch, beginning: isResumed ? ofRun : own } as Branch)
  }
  return ok(branches)
}

const everything = Number.POSITIVE_INFINITY

function journalSchema(oldTo: number): z.ZodType<readonly JournalEntry[]> {
  const old = oldInputSchema.refine(({ seq }) => seq <= oldTo)
  return z.array(oldTo === 0 ? inputSchema : z.union([old, inputSchema])) as z.ZodType<readonly JournalEntry[]>
}

function read<Value>(what: string, schema: z.ZodType<Value>, stored: unknown): Result<Value> {
  const found = schema.safeParse(stored)
  if (found.success) return ok(found.data)
  const [issue] = found.error.issues
  return damagedWorkspace(`its ${what} cannot be read (${issue?.path.join('.')}: ${issue?.message})`)
}
