import { ok, type Result, refuse } from '#shared/contract/result.ts'
import { messageOf } from '#shared/contract/thrown.ts'
import type { Engine } from '../../engine/engine.ts'
import { replay } from '../../engine/replay.ts'
import { createRunEngine, restoreRunEngine } from '../../simulator/run-engine.ts'
import type { SavedRun } from '../../simulator/saved-run.ts'
import type { Sqlite } from '../../store/database.ts'
import type { Line } from './line.ts'
import { retell, type ToldRun } from './retell.ts'

/** The saved run after all that the lines tell, made by doing it again. */
export function recover(sqlite: Sqlite, saved: SavedRun, lines: readonly Line[]): Result<SavedRun> {
  if (lines.length === 0) return ok(saved)
  const told = retell(saved, lines)
  const engine = engineOf(sqlite, saved, told)
  try {
    replay(engine, told.journal, told.seq, told.isAdvancing)
    if (told.hash !== null && engine.hash() !== told.hash) return cannotRecover('it came out differently')
    if (told.at !== null) engine.runDue(told.at, () => false)
    const { beginning, branches, clock } = told
    return ok({ beginning, journal: [...engine.journal()], branches, clock, image: engine.capture() })
  } catch (error) {
    return cannotRecover(messageOf(error))
  } finally {
    engine.close()
  }
}

/** From the saved database when nothing that led to it was taken back, else from the beginning. */
function engineOf(sqlite: Sqlite, saved: SavedRun, told: ToldRun): Engine {
  const goesOn =
    told.beginning === saved.beginning &&
    told.seq >= saved.image.position.seq &&
    saved.journal.every((input, at) => told.journal[at] === input)
  return goesOn ? restoreRunEngine(sqlite, saved, 1) : createRunEngine(sqlite, told.beginning, 1)
}

function cannotRecover(why: string) {
  return refuse({
    code: 'workspace_damaged',
    status: 400,
    message: `What happened since the workspace was saved cannot be made again: ${why}.`,
  })
}
