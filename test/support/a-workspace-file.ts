import { compileAnother } from '#main/simulator/load-sqlite.ts'
import type { Simulator } from '#main/simulator/simulator.ts'
import { newSaveId } from '#main/workspace/file/seal.ts'
import { writeWorkspace } from '#main/workspace/file/write-workspace.ts'
import { sqlite } from './load-sqlite.ts'

/** For files that nobody has checked yet. */
export const otherSqlite = await compileAnother()

/** The bytes of a workspace file of what a simulator holds. */
export function aWorkspaceFile(simulator: Simulator, saveId = newSaveId()): Uint8Array {
  return writeWorkspace(sqlite, simulator.save(), saveId)
}
