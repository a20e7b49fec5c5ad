import { randomBytes } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Connection } from '#shared/contract/rpc.ts'
import { RequestLog } from '../../rest/request-log.ts'
import { SceneStage } from '../../scenes/on-stage/scene-stage.ts'
import type { Simulator } from '../../simulator/simulator.ts'
import { Training } from '../../training/training.ts'
import { WebhookSender } from '../../webhooks/webhook-sender.ts'
import { Workspace } from '../../workspace/workspace.ts'
import type { PageFile } from '../page-files.ts'
import type { FileDialogs } from '../window/handle-workspace-request.ts'
import { createWindowHost, type OperatorHost } from '../window/window-host.ts'
import { answerRequests } from './answer-requests.ts'
import { isOwnRequest } from './is-own-request.ts'
import { openWindowSocket } from './window-socket.ts'

const address = '127.0.0.1'

/** Slow and oversized requests are cut off. ms and bytes. */
export interface PortLimits {
  readonly requestTimeout: number
  readonly headersTimeout: number
  /** How often it is looked for requests that take too long. */
  readonly connectionsCheckingInterval: number
  readonly maxHeaderSize: number
}

const usualLimits: PortLimits = {
  requestTimeout: 30_000,
  headersTimeout: 10_000,
  connectionsCheckingInterval: 5_000,
  maxHeaderSize: 16 * 1024,
}

export interface LoopbackHostOptions {
  readonly simulator: Simulator
  /** Where its scenes are played; one of its own when left out. */
  readonly sceneStage?: SceneStage
  /** Where its run is kept; nowhere when left out. */
  readonly workspace?: Workspace
  /** One that is kept nowhere when left out. */
  readonly training?: Training
  readonly dialogs?: FileDialogs
  /** 0 takes any free one. */
  readonly port: number
  readonly accountSid: string
  readonly authToken: string
  /** The built window, as `listPageFiles` lists it. */
  readonly pageFiles: ReadonlyMap<string, PageFile>
  /** The usual ones when left out. */
  readonly limits?: PortLimits
}

export interface LoopbackHost {
  /** Origin of the API, like `http://127.0.0.1:4010`. */
  readonly url: string
  /** Address that opens the window; it holds this run's token. */
  readonly windowUrl: string
  readonly connection: Connection
  /** Answers windows, whatever carries their questions. */
  readonly windowHost: OperatorHost
  close(): Promise<void>
}

/** Opens the port, on this machine's loopback only. Rejects with `EADDRINUSE` where it is taken. */
export async function startLoopbackHost(options: LoopbackHostOptions): Promise<LoopbackHost> {
  const { simulator, accountSid, authToken, pageFiles, limits = usualLimits } = options
  const { sceneStage = new SceneStage(simulator), dialogs = null } = options
  const { workspace = new Workspace({ simulator, savesTo: 'download' }), training = new Training(simulator) } = options
  const server = createServer(limits)
  const port = await listen(server, options.port)
  const url = `http://${address}:${port}`
  const connection = { baseUrl: url, accountSid, authToken }
  const webhooks = new WebhookSender({ simulator, accountSid, authToken, origin: url, ownPort: port })
  const requestLog = new RequestLog()
  const shared = { simulator, sceneStage, requestLog, webhooks, workspace }
  const windowHost = createWindowHost({ ...shared, connection, training, dialogs })
  const token = randomBytes(24).toString('base64url')
  server.on('request', answerRequests({ ...shared, port, credentials: connection, pageFiles, windowToken: token }))
  const endSockets = openWindowSocket(server, {
    host: windowHost,
    token,
    isOwnRequest: (request) => isOwnRequest(request, port),
  })
  return {
    url,
    windowUrl: `${url}/?token=${token}`,
    connection,
    windowHost,
    close() {
      webhooks.close()
      return close(server, endSockets)
    },
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, address, () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })
}

function close(server: Server, endSockets: () => void): Promise<void> {
  endSockets()
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
