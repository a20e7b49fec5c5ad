import { Hono, type MiddlewareHandler } from 'hono'
import { markHeader, windowFilePath } from '#shared/contract/workspace-requests.ts'
import { controlError, sendError } from '../../control/answer.ts'
import { sendWorkspace } from '../../control/workspace-routes.ts'
import { setAside } from '../../workspace/file/refusals.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import { createSecretCheck } from './is-same-secret.ts'

/** Files that a window in a browser gets and sends. */
export function createWindowFiles(workspace: Workspace): Hono {
  return new Hono()
    .post(windowFilePath, async (context) => {
      const name = fileName(context.req.query('name'))
      if (workspace.state().isSetAside) return sendError(context, controlError(setAside.error))
      const { file, mark } = await workspace.bytes()
      context.header(markHeader, mark)
      return sendWorkspace(context, file, name)
    })
    .put(windowFilePath, async (context) => {
      const file = new Uint8Array(await context.req.arrayBuffer())
      const name = fileName(context.req.query('name'))
      return context.json(await workspace.take(file, name))
    })
}

/** At most 255 characters, none of them cut in two. */
function fileName(given = 'Masquerade.masquerade'): string {
  return [...given].slice(0, 255).join('')
}

/** Lets only a window in, which shows the run's token. */
export function bearerAuth(token: string): MiddlewareHandler {
  const isRight = createSecretCheck(`Bearer ${token}`)
  return (context, next) => {
    if (isRight(context.req.header('authorization') ?? '')) return next()
    const error = { code: 'unauthorized', status: 401, message: 'Only the window itself may ask.' }
    return Promise.resolve(sendError(context, error))
  }
}
