import type { RequestListener } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { limits } from '#shared/catalog/limits.ts'
import { codeOf } from '#shared/contract/thrown.ts'
import { windowFilePath } from '#shared/contract/workspace-requests.ts'
import { controlError, notFound, sendError } from '../../control/answer.ts'
import { type Controlled, createControlApi } from '../../control/control-api.ts'
import { loggedPath } from '../../rest/logged-path.ts'
import { answerHeaders } from '../answer-headers.ts'
import { failed } from '../failed.ts'
import { basicAuth, type CredentialsCheck } from './basic-auth.ts'
import { limitBody, usualBodyBytes } from './limit-body.ts'
import { bearerAuth, createWindowFiles } from './window-files.ts'

const workspacePaths = ['/simulator/v1/workspace', windowFilePath]

/** Pictures and workspaces may be larger than anything else that is sent here; a form around one needs room of its own. */
function mostBodyBytes({ req }: Context): number {
  if (req.path === '/simulator/v1/media') return limits.mediaBytes + usualBodyBytes
  return workspacePaths.includes(req.path) ? limits.workspaceBytes : usualBodyBytes
}

export interface ControlAppOptions extends Controlled {
  readonly isAuthorized: CredentialsCheck
  /** What a window shows to be let in. */
  readonly windowToken: string
}

/** What answers a program that controls the simulator, the files of a window, and whatever nothing else on the port answers. */
export function createControlListener(options: ControlAppOptions): RequestListener {
  return getRequestListener(createControlApp(options).fetch, { overrideGlobalObjects: false })
}

export function createControlApp({ isAuthorized, windowToken, ...controlled }: ControlAppOptions): Hono {
  const app = new Hono()
  app.use(withAnswerHeaders)
  // Who asks comes before what they send: of a stranger's body nothing is read.
  app.use('/simulator/*', noStore, basicAuth(isAuthorized))
  app.use(windowFilePath, noStore, bearerAuth(windowToken))
  app.use(limitBody(mostBodyBytes, tooLarge))
  app.route('/simulator/v1', createControlApi(controlled))
  app.route('/', createWindowFiles(controlled.workspace))
  app.notFound((context) => sendError(context, notFound(`${context.req.method} ${context.req.path}`).error))
  app.onError((error, context) => {
    if (isBrokenOff(error)) return context.body(null, 400)
    console.error(`${context.req.method} ${loggedPath(context.req.path)} failed:`, error)
    return sendError(context, controlError(failed.error))
  })
  return app
}

/** The client went away, or was cut off, before its request was complete: nobody reads an answer. */
function isBrokenOff(error: Error): boolean {
  return codeOf(error) === 'ECONNRESET'
}

function tooLarge(context: Context): Response {
  const message = `A body may have at most ${mostBodyBytes(context)} bytes.`
  return sendError(context, { code: 'body_too_large', status: 413, message })
}

const withAnswerHeaders: MiddlewareHandler = async (context, next) => {
  await next()
  for (const [name, value] of Object.entries(answerHeaders)) context.header(name, value)
}

const noStore: MiddlewareHandler = async (context, next) => {
  await next()
  context.header('cache-control', 'no-store')
}
