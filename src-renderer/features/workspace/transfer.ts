import { takeWorkspace } from '#renderer/state/host.ts'
import { windowToken } from '#renderer/state/window-token.ts'
import { limits } from '#shared/catalog/limits.ts'
import { ok, type Result, refuse } from '#shared/contract/result.ts'
import { windowFilePath } from '#shared/contract/workspace-requests.ts'

/** Hands a workspace over to be opened in the place of the present run. */
export async function sendWorkspace(file: File): Promise<Result<unknown>> {
  if (file.size > limits.workspaceBytes) return tooLarge
  if (window.masquerade !== undefined) {
    return takeWorkspace({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
  }
  const response = await ask('PUT', file.name, file)
  return response === null ? unreachable : ((await response.json()) as Result<unknown>)
}

/** The file of the workspace as it is now, which counts as saved under that name. */
export async function fetchWorkspace(name: string): Promise<Result<Blob>> {
  const response = await ask('POST', name)
  return response?.ok ? ok(await response.blob()) : unreachable
}

function ask(method: string, name: string, body?: File): Promise<Response | null> {
  const headers = { authorization: `Bearer ${windowToken()}` }
  const address = `${windowFilePath}?name=${encodeURIComponent(name)}`
  return fetch(address, { method, headers, ...(body && { body }) }).catch(() => null)
}

const tooLarge = refuse({ code: 'invalid_body', status: 413, message: 'A workspace may have at most 256 MiB.' })
const unreachable = refuse({ code: 'connection_lost', status: 503, message: 'The simulator cannot be reached.' })
