import { Hono, type MiddlewareHandler } from 'hono'
import { sendError } from '../../control/answer.ts'
import { createControlApi } from '../../control/control-api.ts'
import { RequestLog } from '../../rest/request-log.ts'
import { createRestApi } from '../../rest/rest-api.ts'
import type { Simulator } from '../../simulator/simulator.ts'
import { answerHeaders } from '../answer-headers.ts'
import type { PageFile } from '../page-files.ts'
import { basicAuth, type Credentials, createCredentialsCheck } from './basic-auth.ts'
import { limitBody } from './limit-body.ts'
import { createWindowPage } from './window-page.ts'

const mostBodyBytes = 64 * 1024

export interface LoopbackAppOptions {
  readonly simulator: Simulator
  readonly credentials: Credentials
  readonly pageFiles: ReadonlyMap<string, PageFile>
}

/** Everything that answers over HTTP on the one port. */
export function createLoopbackApp({ simulator, credentials, pageFiles }: LoopbackAppOptions): Hono {
  const app = new Hono()
  app.use(withAnswerHeaders)
  app.use(limitBody(mostBodyBytes))
  const isAuthorized = createCredentialsCheck(credentials)
  const requestLog = new RequestLog()
  app.use('/simulator/*', noStore, basicAuth(isAuthorized))
  app.route('/simulator/v1', createControlApi(simulator, requestLog))
  const { accountSid } = credentials
  app.route('/', createRestApi({ simulator, accountSid, isAuthorized, requestLog, now: realNow }))
  app.route('/', createWindowPage(pageFiles))
  app.notFound((context) =>
    sendError(context, {
      code: 'not_found',
      status: 404,
      message: `There is no ${context.req.method} ${context.req.path}.`,
    }),
  )
  app.onError((error, context) => {
    console.error(`${context.req.method} ${context.req.path} failed:`, error)
    return sendError(context, {
      code: 'internal_error',
      status: 500,
      message: 'Something went wrong inside Masquerade.',
    })
  })
  return app
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
