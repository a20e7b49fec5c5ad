import type { RequestListener, ServerResponse } from 'node:http'
import { loggedPath } from '../../rest/logged-path.ts'
import { createRestApi } from '../../rest/rest-api.ts'
import { readTarget } from '../../rest/target.ts'
import { answerHeaders } from '../answer-headers.ts'
import { failed } from '../failed.ts'
import type { PageFile } from '../page-files.ts'
import { type Credentials, createCredentialsCheck } from './basic-auth.ts'
import type { ControlAppOptions } from './control-app.ts'
import { isOwnRequest } from './is-own-request.ts'
import { usualBodyBytes } from './limit-body.ts'
import { loadOnce } from './load-once.ts'
import { createWindowPage } from './window-page.ts'

export interface AnsweringOptions extends Omit<ControlAppOptions, 'isAuthorized'> {
  readonly port: number
  readonly credentials: Credentials
  readonly pageFiles: ReadonlyMap<string, PageFile>
}

const forbidden = JSON.stringify({ code: 'forbidden', message: 'This server answers its own address and pages only.' })

/**
 * Everything that answers over HTTP on the one port. The client's API and the page work on Node's own requests; all else
 * on those of the web, which take Node a tenth of a start to load, so that it is loaded when it is first asked.
 */
export function answerRequests(
  { port, credentials, pageFiles, ...controlled }: AnsweringOptions,
  load: LoadControl = loadControl,
): RequestListener {
  const { simulator, requestLog } = controlled
  const isAuthorized = createCredentialsCheck(credentials)
  const rest = createRestApi({
    simulator,
    accountSid: credentials.accountSid,
    isAuthorized,
    requestLog,
    headers: Object.entries({ ...answerHeaders, 'cache-control': 'no-store' }).flat(),
    mostBodyBytes: usualBodyBytes,
    now: realNow,
  })
  const page = createWindowPage(pageFiles)
  const control = loadOnce(() => load({ ...controlled, isAuthorized }))
  return (request, response) => {
    if (!isOwnRequest(request, port))
      return void response.writeHead(403, { ...answerHeaders, 'content-type': 'application/json' }).end(forbidden)
    const target = readTarget(request)
    if (target === null) return void response.writeHead(400, answerHeaders).end()
    if (rest(request, response, target) || page(request, response, target.path)) return
    control()
      .then((answer) => answer(request, response))
      .catch((error: unknown) => {
        console.error(`${request.method} ${loggedPath(target.path)} failed:`, error)
        fail(response)
      })
  }
}

const { status: failedStatus, ...failedBody } = failed.error

function fail(response: ServerResponse): void {
  if (response.headersSent) response.destroy()
  else
    response
      .writeHead(failedStatus, { ...answerHeaders, 'content-type': 'application/json', 'cache-control': 'no-store' })
      .end(JSON.stringify(failedBody))
}

type LoadControl = (options: ControlAppOptions) => Promise<RequestListener>

async function loadControl(options: ControlAppOptions): Promise<RequestListener> {
  const { createControlListener } = await import('./control-app.ts')
  return createControlListener(options)
}

/** ms since the epoch, with fractions; never goes back. */
function realNow(): number {
  return performance.timeOrigin + performance.now()
}
