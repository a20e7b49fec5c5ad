import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import { answerHeaders } from '#main/hosts/answer-headers.ts'
import { answerRequests } from '#main/hosts/loopback/answer-requests.ts'
import { WindowConnections } from '#main/hosts/loopback/window-connections.ts'
import { openWindowSocket } from '#main/hosts/loopback/window-socket.ts'
import { RequestLog } from '#main/rest/request-log.ts'
import { SceneStage } from '#main/scenes/on-stage/scene-stage.ts'
import { WebhookSender } from '#main/webhooks/webhook-sender.ts'
import { Workspace } from '#main/workspace/workspace.ts'
import { socketPath, socketProtocols } from '#shared/contract/wire.ts'
import { account } from '#test/support/a-host.ts'
import { aSimulator } from '#test/support/a-simulator.ts'
import { rawRequest } from './raw-request.ts'

const gone = new Error('Cannot find module')

/** Is gone the first time, as after a build beside a running program. */
function backLater<Loaded>(loaded: Loaded): () => Promise<Loaded> {
  let asked = 0
  return async () => {
    asked += 1
    if (asked === 1) throw gone
    return loaded
  }
}

function hearErrors() {
  const said = vi.spyOn(console, 'error').mockReturnValue()
  onTestFinished(() => said.mockRestore())
  return said.mock.calls
}

async function aPort(serve: (server: Server, port: number) => void): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  serve(server, port)
  return `http://127.0.0.1:${port}`
}

test('a control API that cannot be loaded answers 500 and tells why; it is loaded when it is next asked', async () => {
  const said = hearErrors()
  const simulator = await aSimulator()
  const workspace = new Workspace({ simulator, savesTo: 'download' })
  const answer: RequestListener = (_, response) => void response.end('It is there.')
  const url = await aPort((server, port) => {
    const webhooks = new WebhookSender({ simulator, ...account, origin: '', ownPort: port })
    const requestLog = new RequestLog()
    const controlled = { simulator, requestLog, webhooks, workspace, sceneStage: new SceneStage(simulator) }
    const options = { ...controlled, port, credentials: account, pageFiles: new Map(), windowToken: '' }
    server.on('request', answerRequests(options, backLater(answer)))
  })
  const [first, second] = [
    await rawRequest(`${url}/simulator/v1/state`, {}),
    await rawRequest(`${url}/simulator/v1`, {}),
  ]
  expect([first.status, JSON.parse(first.text)]).toEqual([
    500,
    { code: 'internal_error', message: 'Something went wrong inside Masquerade.' },
  ])
  expect(first.headers).toMatchObject(answerHeaders)
  expect([second.status, second.text]).toEqual([200, 'It is there.'])
  expect(said).toEqual([['GET /simulator/v1/state failed:', gone]])
})

test('a window whose connection cannot be loaded is cut off; the next one is let in', async () => {
  const said = hearErrors()
  const watched = { handle: () => Promise.reject(gone), subscribe: () => () => {} }
  const host = { ...watched, audience: watched }
  const url = await aPort((server) => {
    const options = { host, token: 'secret', isOwnRequest: () => true }
    onTestFinished(openWindowSocket(server, options, backLater(new WindowConnections())))
  })
  const knock = () => new WebSocket(`${url}${socketPath}`.replace('http', 'ws'), socketProtocols('secret'))
  const [refused] = await once(knock(), 'error')
  expect(refused).toMatchObject({ message: 'socket hang up' })
  await once(knock(), 'open')
  expect(said).toEqual([['A window could not be let in:', gone]])
})
