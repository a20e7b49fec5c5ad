import { assertNever } from '#shared/contract/assert-never.ts'
import { ok, type Result, refuse } from '#shared/contract/result.ts'
import type { WorkspaceRequest } from '#shared/contract/workspace-requests.ts'
import type { Training } from '../training/training.ts'
import type { Workspace } from '../workspace/workspace.ts'

/** How a host asks the person for files. Null is what they chose when they chose none. */
export interface FileDialogs {
  /** Asks before it names a file that is there already. */
  whereToSave(name: string): Promise<string | null>
  whatToOpen(): Promise<string | null>
}

interface Surroundings {
  readonly workspace: Workspace
  readonly dialogs: FileDialogs | null
  readonly training: Training
}

/** Answers what a window asks about its workspace. The value tells whether it was done: a person may think again. */
export async function handleWorkspaceRequest(
  { workspace, dialogs, training }: Surroundings,
  request: WorkspaceRequest,
): Promise<Result<boolean>> {
  switch (request.method) {
    case 'saveWorkspace':
      return save({ workspace, dialogs, training }, request.params.elsewhere === true)
    case 'openWorkspace': {
      if (dialogs === null) return cannotAsk
      const path = await dialogs.whatToOpen()
      return path === null ? ok(false) : done(await workspace.open(path))
    }
    case 'takeWorkspace':
      return done(await workspace.take(request.params.bytes, request.params.name))
    case 'workspaceWritten':
      workspace.countAsSaved(request.params)
      return ok(true)
    default:
      return assertNever(request)
  }
}

async function save({ workspace, dialogs, training }: Surroundings, elsewhere: boolean): Promise<Result<boolean>> {
  if (workspace.state().savesTo === 'file' && !elsewhere)
    return training.state().current === null ? done(await workspace.save()) : setAside
  if (dialogs === null) return cannotAsk
  const path = await dialogs.whereToSave(workspace.state().name ?? 'Masquerade.masquerade')
  return path === null ? ok(false) : done(await workspace.saveAs(path))
}

function done(result: Result<null>): Result<boolean> {
  return result.ok ? ok(true) : result
}

/** The file was not made for what is on stage. */
const setAside = refuse({
  code: 'set_aside',
  status: 409,
  message: 'On stage is a lesson or ticket, not what the file has. Return to that first, or save this elsewhere.',
})

const cannotAsk = refuse({ code: 'not_found', status: 409, message: 'There is nobody here to ask for a file.' })
