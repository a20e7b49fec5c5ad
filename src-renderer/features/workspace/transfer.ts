import { z } from 'zod'
import { takeWorkspace } from '#renderer/state/host.ts'
import { windowToken } from '#renderer/state/window-token.ts'
import { limits } from '#shared/catalog/limits.ts'
import { refusalCodes } from '#shared/contract/refusal-code.ts'
import { ok, type Refusal, type Result, refuse } from '#shared/contract/result.ts'
import { markHeader, windowFilePath } from '#shared/contract/workspace-requests.ts'

/** A workspace as a file, and the mark of the moment that it has. */
export interface FetchedWorkspace {
  readonly file: Blob
  readonly mark: string
}

/** Hands a workspace over to be opened in the place of the present run. */
export async function sendWorkspace(file: File): Promise<Result<unknown>> {
  if (file.size > limits.workspaceBytes) return tooLarge
  if (window.masquerade !== undefined) {
    return takeWorkspace({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
  }
  const response = await ask('PUT', file.name, file)
  if (response === null) return unreachable
  if (!response.ok) return refusalOf(response)
  const answer = answerSchema.safeParse(await bodyOf(response))
  if (!answer.success) return unreadable
  return answer.data.ok ? ok(null) : refuse({ ...answer.data.error, status: response.status })
}

/** The file of the workspace as it is now. It counts as saved only once it is reported as written. */
export async function fetchWorkspace(name: string): Promise<Result<FetchedWorkspace>> {
  const response = await ask('POST', name)
  if (response === null) return unreachable
  if (!response.ok) return refusalOf(response)
  const file = await response.blob().catch(() => null)
  return file === null ? unreachable : ok({ file, mark: response.headers.get(markHeader) ?? '' })
}

function ask(method: string, name: string, body?: File): Promise<Response | null> {
  const headers = { authorization: `Bearer ${windowToken()}` }
  const address = `${windowFilePath}?name=${encodeURIComponent(name)}`
  return fetch(address, { method, headers, ...(body && { body }) }).catch(() => null)
}

async function refusalOf(response: Response): Promise<Refusal> {
  if (response.status === 401) return strange
  const error = errorSchema.safeParse(await bodyOf(response))
  return error.success ? refuse({ ...error.data, status: response.status }) : unreadable
}

function bodyOf(response: Response): Promise<unknown> {
  return response.json().catch(() => null)
}

const errorSchema = z.object({ code: z.union([z.number(), z.enum(refusalCodes)]), message: z.string() })
const answerSchema = z.union([
  z.object({ ok: z.literal(true) }),
  z.object({ ok: z.literal(false), error: errorSchema }),
])

const tooLarge = refuse({ code: 'body_too_large', status: 413, message: 'A workspace may have at most 256 MiB.' })
const unreachable = refuse({ code: 'connection_lost', status: 503, message: 'The simulator cannot be reached.' })
const unreadable = refuse({
  code: 'internal_error',
  status: 500,
  message: 'The simulator answered with no word of why.',
})
const strange = refuse({
  code: 'unauthorized',
  status: 401,
  message: 'The simulator was started anew and does not know this window. Open it with the address it shows now.',
})
