import { assertNever } from '#shared/contract/assert-never.ts'
import type { JournalEntry } from '../../engine/engine.ts'
import type { Branch } from '../../simulator/branches.ts'
import type { ClockSetting } from '../../simulator/clock-driver.ts'
import type { SavedRun } from '../../simulator/saved-run.ts'
import type { Beginning } from '../../simulator/world.ts'
import { type Line, ofRun } from './line.ts'

/** What a run had come to, told by its inputs. */
export interface ToldRun {
  beginning: Beginning
  journal: JournalEntry[]
  branches: Branch[]
  clock: ClockSetting
  /** The last step that is known of. */
  seq: number
  /** Right after that step; null when it was not told. */
  hash: string | null
  /** Simulated ms that time came to with nothing falling due after that step; null when it was not told. */
  at: number | null
  /** An advance was under way there. */
  isAdvancing: boolean
}

/** What came of a saved run, after the lines that tell what happened since. */
export function retell(saved: SavedRun, lines: readonly Line[]): ToldRun {
  const { seq, hash, goal, now } = saved.image.position
  const { beginning, clock } = saved
  const isAdvancing = goal > now
  const told: ToldRun = {
    beginning,
    journal: [...saved.journal],
    branches: [...saved.branches],
    clock,
    seq,
    hash,
    at: now,
    isAdvancing,
  }
  for (const line of lines) tell(told, line, saved.beginning)
  return told
}

function tell(told: ToldRun, line: Line, savedBeginning: Beginning): void {
  switch (line.kind) {
    case 'base':
      return
    case 'input': {
      const { kind: _, ...input } = line
      told.journal.push(input)
      stand(told, input.seq)
      told.isAdvancing = input.command.type === 'clock.advance'
      return
    }
    case 'reached':
      told.clock = line.clock
      stand(told, line.seq, line.hash)
      told.at = line.at ?? null
      told.isAdvancing = line.isAdvancing === true
      return
    case 'left': {
      const { beginning, journal } = told
      told.branches.push({ ...line.branch, beginning, journal: [...journal] } as Branch)
      return
    }
    case 'branch':
      told.branches.push(toldBranch(told, line))
      return
    case 'dropped':
      told.branches = told.branches.filter(({ id }) => id !== line.id)
      return
    case 'kept':
      told.journal = told.journal.slice(0, line.inputs)
      stand(told, told.journal.at(-1)?.seq ?? 0)
      return
    case 'began': {
      const ofSaved = line.isResumed && savedBeginning.resumed !== undefined ? savedBeginning : undefined
      told.beginning = beginningLike(told, line.like) ?? ofSaved ?? line.beginning
      const { resumed } = told.beginning
      told.journal = [...(resumed?.journal ?? [])]
      stand(told, resumed?.image.position.seq ?? 0)
      return
    }
    default:
      assertNever(line)
  }
}

function toldBranch(told: ToldRun, { branch, journal, ...line }: Extract<Line, { kind: 'branch' }>): Branch {
  const beginning: Beginning = beginningLike(told, line.like) ?? line.beginning
  const before = line.isResumed ? beginning.resumed?.journal : undefined
  return { ...branch, beginning, journal: [...(before ?? []), ...journal] } as Branch
}

function beginningLike({ beginning, branches }: ToldRun, like: string | undefined): Beginning | undefined {
  return like === ofRun ? beginning : branches.find(({ id }) => id === like)?.beginning
}

function stand(told: ToldRun, seq: number, hash: string | null = null): void {
  told.seq = seq
  told.hash = hash
  told.at = null
  told.isAdvancing = false
}
