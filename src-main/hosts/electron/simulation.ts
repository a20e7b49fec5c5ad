import { RequestLog } from '../../rest/request-log.ts'
import { Training } from '../../training/training.ts'
import { WebhookSender } from '../../webhooks/webhook-sender.ts'
import type { LoopbackHost } from '../loopback/start-loopback-host.ts'
import type { PageFile } from '../page-files.ts'
import { type StartedSimulator, startSimulator } from '../start-simulator.ts'
import { createWindowHost, usualUrl, type WindowHost } from '../window-host.ts'
import type { AppOptions } from './app-options.ts'
import { openPort } from './open-port.ts'

export interface Simulation {
  readonly host: WindowHost
  /** Where the API answers; null while the port is closed. */
  readonly url: string | null
  close(): Promise<void>
}

/** The simulator that the window shows, and the port through which clients reach the same one. */
export async function startSimulation(
  options: AppOptions,
  pageFiles: ReadonlyMap<string, PageFile>,
): Promise<Simulation> {
  const started = await startSimulator(options)
  const behind = options.isPortClosed ? withoutPort(started) : await openPort({ ...started, pageFiles }, options.port)
  return {
    host: behind.windowHost,
    url: behind.connection.baseUrl,
    async close() {
      await behind.close()
      started.simulator.close()
    },
  }
}

/** The window alone: no client reaches it, but webhooks leave all the same. */
function withoutPort(started: StartedSimulator): Pick<LoopbackHost, 'windowHost' | 'connection' | 'close'> {
  const { simulator, sceneStage, accountSid, authToken } = started
  const webhooks = new WebhookSender({ ...started, origin: usualUrl, ownPort: null })
  const connection = { baseUrl: null, accountSid, authToken }
  const windowHost = createWindowHost({
    simulator,
    sceneStage,
    connection,
    requestLog: new RequestLog(),
    webhooks,
    training: new Training(simulator),
  })
  return { windowHost, connection, close: async () => webhooks.close() }
}
