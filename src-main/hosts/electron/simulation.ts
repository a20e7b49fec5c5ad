import { join } from 'node:path'
import { app } from 'electron'
import { RequestLog } from '../../rest/request-log.ts'
import { WebhookSender } from '../../webhooks/webhook-sender.ts'
import type { LoopbackHost } from '../loopback/start-loopback-host.ts'
import type { PageFile } from '../page-files.ts'
import { type StartedSimulator, startSimulator } from '../start-simulator.ts'
import type { FileDialogs } from '../window/handle-workspace-request.ts'
import { createWindowHost, type OperatorHost, usualUrl } from '../window/window-host.ts'
import type { AppOptions } from './app-options.ts'
import { openPort } from './open-port.ts'

export interface Simulation {
  readonly host: OperatorHost
  /** Where the API answers; null while the port is closed. */
  readonly url: string | null
  close(): Promise<void>
}

/** The simulator that the window shows, and the port through which clients reach the same one. */
export async function startSimulation(
  options: AppOptions,
  pageFiles: ReadonlyMap<string, PageFile>,
  dialogs: FileDialogs,
): Promise<Simulation> {
  const place = {
    savesTo: 'dialog',
    file: options.workspace,
    unnamedFile: unnamedFile(options),
    scoreFile: join(app.getPath('userData'), 'score-sheet.json'),
  } as const
  const started = { ...(await startSimulator(options, place)), dialogs }
  const behind = options.isPortClosed ? withoutPort(started) : await openPort({ ...started, pageFiles }, options.port)
  return {
    host: behind.windowHost,
    url: behind.connection.baseUrl,
    async close() {
      await behind.close()
      await started.training.close()
      await started.workspace.close()
      started.simulator.close()
    },
  }
}

/** What nobody named is kept from one start to the next, unless this one is to begin in a way of its own. */
function unnamedFile({ workspace, scenario, seed, empty, 'start-time': startTime }: AppOptions): string | undefined {
  const isOwn = [workspace, scenario, seed, startTime].some((option) => option !== undefined) || empty
  return isOwn ? undefined : join(app.getPath('userData'), 'unsaved.masquerade')
}

/** The window alone: no client reaches it, but webhooks leave all the same. */
function withoutPort(
  started: StartedSimulator & { readonly dialogs: FileDialogs },
): Pick<LoopbackHost, 'windowHost' | 'connection' | 'close'> {
  const { accountSid, authToken } = started
  const webhooks = new WebhookSender({ ...started, origin: usualUrl, ownPort: null })
  const connection = { baseUrl: null, accountSid, authToken }
  const windowHost = createWindowHost({
    ...started,
    connection,
    requestLog: new RequestLog(),
    webhooks,
  })
  return { windowHost, connection, close: async () => webhooks.close() }
}
