import { existsSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import type { Simulator } from '../simulator/simulator.ts'
import { ScoreFile } from '../training/score/score-file.ts'
import { freeName } from '../workspace/disk/free-name.ts'
import { truePath } from '../workspace/disk/true-path.ts'
import { logPath, type OpenedFile, openFile, openLocked } from '../workspace/open-file.ts'
import { Workspace } from '../workspace/workspace.ts'
import type { WorkspaceOptions } from '../workspace/workspace-options.ts'
import { InvalidWorkspaceFile } from './invalid-workspace-file.ts'

/** Where the run is to be kept. */
export interface WorkspacePlace {
  readonly savesTo: WorkspaceOptions['savesTo']
  /** A file that the person named. */
  readonly file?: string | undefined
  /** One that keeps a run without a name from one start of the program to the next. */
  readonly unnamedFile?: string | undefined
  /** Keeps the score sheet of the training; beside the workspace when left out. */
  readonly scoreFile?: string | undefined
}

/** The score sheet as it was left; undefined where it is kept nowhere. */
export async function openScores({ scoreFile, file }: WorkspacePlace) {
  if (scoreFile !== undefined) return ScoreFile.open(scoreFile)
  return file === undefined ? undefined : ScoreFile.open(`${await truePath(file)}.scores`)
}

/** What lies there already; null for nothing. Throws `InvalidWorkspaceFile` when the person named a bad one. */
export async function openPlace({ file, unnamedFile }: WorkspacePlace): Promise<OpenedFile | null> {
  if (file !== undefined) return openNamed(file)
  if (unnamedFile === undefined || !existsSync(unnamedFile)) return null
  const opened = await openFile(unnamedFile)
  if (opened.ok) return opened.value
  console.error(`What was kept of the last run was laid aside: ${opened.error.message}`)
  const aside = freeName(`${unnamedFile}-damaged`)
  await rename(unnamedFile, aside).catch(console.error)
  if (existsSync(logPath(unnamedFile))) await rename(logPath(unnamedFile), logPath(aside)).catch(console.error)
  return null
}

async function openNamed(file: string): Promise<OpenedFile | null> {
  const path = await truePath(file)
  if (!existsSync(path)) return null
  const opened = await openLocked(path)
  if (!opened.ok) throw new InvalidWorkspaceFile(`${file}: ${opened.error.message}`)
  return opened.value
}

/** Keeps the simulator's run there; a file that is missing is made. */
export async function startWorkspace(
  simulator: Simulator,
  { savesTo, file, unnamedFile }: WorkspacePlace,
  opened: OpenedFile | null,
): Promise<Workspace> {
  const workspace = new Workspace({ simulator, savesTo })
  const path = file === undefined ? unnamedFile : await truePath(file)
  if (path === undefined) return workspace
  if (opened !== null) {
    workspace.keep(path, opened, file === undefined ? 'unnamed' : 'named')
  } else if (file === undefined) {
    void workspace.keepUnnamed(path)
  } else {
    const saved = await workspace.saveAs(path)
    if (!saved.ok) throw new InvalidWorkspaceFile(`${file}: ${saved.error.message}`)
  }
  return workspace
}
