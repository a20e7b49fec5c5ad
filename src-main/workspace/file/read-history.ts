import { z } from 'zod'
import { ok, type Result } from '#shared/contract/result.ts'
import type { JournalEntry } from '../../engine/engine.ts'
import type { Branch } from '../../simulator/branches.ts'
import type { Beginning, ResumePoint } from '../../simulator/world.ts'
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

/** What the branches of a file tell but for what they began with, which is still as it was stored. */
export interface StoredHistory extends Omit<Branch, 'beginning'> {
  readonly stored: z.output<typeof branchBeginningSchema>
}

/** What was left. Up to step `resumedAt`, what goes on from other rules was made by them; if the file `isOlder`, all was. */
export function readBranches(db: Database, resumedAt: number, isOlder: boolean): Result<readonly StoredHistory[]> {
  const rows = listBranches(db).map(({ summary, beginning, journal }) => ({
    summary: JSON.parse(summary),
    beginning: JSON.parse(beginning),
    journal: JSON.parse(journal),
  }))
  const shaped = read('branches', branchesSchema, rows)
  if (!shaped.ok) return shaped
  const branches: StoredHistory[] = []
  for (const { summary, beginning: stored, journal: inputs } of shaped.value) {
    const isReadOnly = isOlder || summary.isReadOnly === true
    const oldTo = stored.isResumed === true ? resumedAt : 0
    const journal = read('branches', journalSchema(isReadOnly ? everything : oldTo), inputs)
    if (!journal.ok) return journal
    branches.push({ ...summary, ...(isReadOnly && { isReadOnly }), journal: journal.value, stored } as StoredHistory)
  }
  return ok(branches)
}

/** The branches of a file whose run began with `ofRun`. Those that began with the very same have it in common again. */
export function joinBeginnings(
  histories: readonly StoredHistory[],
  ofRun: Beginning,
  resumed: ResumePoint | undefined,
): readonly Branch[] {
  const known = new Map<number | undefined, Beginning>([[0, ofRun]])
  return histories.map(({ stored: { number, isResumed = false, ...own }, ...history }) => {
    const beginning = known.get(number) ?? ({ ...own, ...(isResumed && resumed && { resumed }) } as Beginning)
    if (number !== undefined) known.set(number, beginning)
    return { ...history, beginning }
  })
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
