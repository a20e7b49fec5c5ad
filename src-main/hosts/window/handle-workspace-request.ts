import { assertNever } from '#shared/contract/assert-never.ts'
import { ok, type Result, refuse } from '#shared/contract/result.ts'
import type { WorkspaceRequest } from '#shared/contract/workspace-requests.ts'
import { heldOther, setAside } from '../../workspace/file/refusals.ts'
import type { Workspace } from '../../workspace/workspace.ts'

/** How a host asks the person for files. Null is what they chose when they chose none. */
export interface FileDialogs {
  /** Asks before it names a file that is there already. */
  whereToSave(name: string): Promise<string | null>
  whatToOpen(): Promise<string | null>
}

interface Surroundings {
  readonly workspace: Workspace
  readonly dialogs: FileDialogs | null
}

/** Answers what a window asks about its workspace. The value tells whether it was done: a person may think again. */
export async function handleWorkspaceRequest(
  { workspace, dialogs }: Surroundings,
  request: WorkspaceRequest,
): Promise<Result<boolean>> {
  switch (request.method) {
    case 'saveWorkspace':
      return save({ workspace, dialogs }, request.params)
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

type Saving = Extract<WorkspaceRequest, { readonly method: 'saveWorkspace' }>['params']

async function save(
  { workspace, dialogs }: Surroundings,
  { elsewhere = false, over = false }: Saving,
): Promise<Result<boolean>> {
  const state = workspace.state()
  if (state.isSetAside) return setAside
  if (state.savesTo === 'file' && !elsewhere) {
    return state.heldOther && !over ? heldOther : done(await workspace.save())
  }
  if (dialogs === null) return cannotAsk
  const path = await dialogs.whereToSave(state.name ?? state.proposedName)
  return path === null ? ok(false) : done(await workspace.saveAs(path))
}

function done(result: Result<null>): Result<boolean> {
  return result.ok ? ok(true) : result
}

const cannotAsk = refuse({ code: 'not_found', status: 409, message: 'There is nobody here to ask for a file.' })
