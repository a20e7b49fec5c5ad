import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { limits } from '#shared/catalog/limits.ts'
import { windowFilePath } from '#shared/contract/workspace-requests.ts'
import { sendError } from '../../control/answer.ts'
import { createControlApi } from '../../control/control-api.ts'
import { loggedPath } from '../../rest/logged-path.ts'
import type { RequestLog } from '../../rest/request-log.ts'
import { createRestApi, restPaths } from '../../rest/rest-api.ts'
import { sendRefusal } from '../../rest/send.ts'
import type { SceneStage } from '../../scenes/on-stage/scene-stage.ts'
import type { Simulator } from '../../simulator/simulator.ts'
import type { WebhookSender } from '../../webhooks/webhook-sender.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import { answerHeaders } from '../answer-headers.ts'
import type { PageFile } from '../page-files.ts'
import { basicAuth, type Credentials, createCredentialsCheck } from './basic-auth.ts'
import { limitBody } from './limit-body.ts'
import { bearerAuth, createWindowFiles } from './window-files.ts'
import { createWindowPage } from './window-page.ts'

const usualBodyBytes = 64 * 1024

const workspacePaths = ['/simulator/v1/workspace', windowFilePath]

/** Pictures and workspaces may be larger than anything else that is sent here; a form around one needs room of its own. */
function mostBodyBytes({ req }: Context): number {
  if (req.path === '/simulator/v1/media') return limits.mediaBytes + usualBodyBytes
  return workspacePaths.includes(req.path) ? limits.workspaceBytes : usualBodyBytes
}

export interface LoopbackAppOptions {
  readonly simulator: Simulator
  readonly sceneStage: SceneStage
  readonly webhooks: WebhookSender
  /** Where the requests of clients are noted. */
  readonly requestLog: RequestLog
  readonly credentials: Credentials
  readonly workspace: Workspace
  /** What a window shows to be let in. */
  readonly windowToken: string
  readonly pageFiles: ReadonlyMap<string, PageFile>
}

/** Everything that answers over HTTP on the one port. */
export function createLoopbackApp(options: LoopbackAppOptions): Hono {
  const { simulator, sceneStage, webhooks, requestLog, credentials, pageFiles, workspace, windowToken } = options
  const app = new Hono()
  const isAuthorized = createCredentialsCheck(credentials)
  const { accountSid } = credentials
  const headers = { ...answerHeaders, 'cache-control': 'no-store' }
  for (const path of restPaths) app.use(path, limitBody(mostBodyBytes, tooLargeForRest))
  app.route('/', createRestApi({ simulator, accountSid, isAuthorized, requestLog, headers, now: realNow }))
  app.use(withAnswerHeaders)
  // Who asks comes before what they send: of a stranger's body nothing is read.
  app.use('/simulator/*', noStore, basicAuth(isAuthorized))
  app.use(windowFilePath, noStore, bearerAuth(windowToken))
  app.use(limitBody(mostBodyBytes, tooLarge))
  app.route('/simulator/v1', createControlApi({ simulator, sceneStage, requestLog, webhooks, workspace }))
  app.route('/', createWindowFiles(workspace))
  app.route('/', createWindowPage(pageFiles))
  app.notFound((context) =>
    sendError(context, {
      code: 'not_found',
      status: 404,
      message: `There is no ${context.req.method} ${context.req.path}.`,
    }),
  )
  app.onError((error, context) => {
    if (isBrokenOff(error)) return context.body(null, 400)
    console.error(`${context.req.method} ${loggedPath(context.req.path)} failed:`, error)
    return sendError(context, {
      code: 'internal_error',
      status: 500,
      message: 'Something went wrong inside Masquerade.',
    })
  })
  return app
}

/** The client went away, or was cut off, before its request was complete: nobody reads an answer. */
function isBrokenOff(error: Error): boolean {
  return 'code' in error && error.code === 'ECONNRESET'
}

function tooLarge(context: Context): Response {
  return sendError(context, { code: 'body_too_large', status: 413, message: sizeLimit(context) })
}

function tooLargeForRest(context: Context): Response {
  return sendRefusal(context, { code: 20001, status: 413, message: sizeLimit(context) }, answerHeaders)
}

function sizeLimit(context: Context): string {
  return `A body may have at most ${mostBodyBytes(context)} bytes.`
}

/** ms since the epoch, with fractions; never goes back. */
function realNow(): number {
  return performance.timeOrigin + performance.now()
}

const withAnswerHeaders: MiddlewareHandler = async (context, next) => {
  await next()
  for (const [name, value] of Object.entries(answerHeaders)) context.header(name, value)
}

const noStore: MiddlewareHandler = async (context, next) => {
  await next()
  context.header('cache-control', 'no-store')
}
