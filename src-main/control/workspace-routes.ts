import { type Context, Hono } from 'hono'
import type { Simulator } from '../simulator/simulator.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { answering, answerOf } from './answer.ts'
import { stateOf } from './state-of.ts'

/** The workspace as a file: to keep it, and to put another in the place of the present run. */
export function workspaceRoutes(simulator: Simulator, workspace: Workspace): Hono {
  return new Hono()
    .get('/workspace', async (context) =>
      sendWorkspace(context, (await workspace.bytes()).file, workspace.state().name),
    )
    .put(
      '/workspace',
      answering(async (context) =>
        answerOf(await workspace.replace(new Uint8Array(await context.req.arrayBuffer())), () => stateOf(simulator)),
      ),
    )
}

export function sendWorkspace(context: Context, file: Uint8Array, name: string | null): Response {
  return context.body(new Uint8Array(file).buffer, 200, {
    'content-type': 'application/vnd.sqlite3',
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(Buffer.from(name ?? 'Masquerade.masquerade').toString())}`,
  })
}
