import type { PageFile } from '../page-files.ts'
import { startSimulator } from '../start-simulator.ts'
import { createWindowHost, type WindowHost } from '../window-host.ts'
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
  const { simulator, accountSid, authToken } = await startSimulator(options)
  const port = options.isPortClosed
    ? null
    : await openPort({ simulator, accountSid, authToken, pageFiles }, options.port)
  const connection = port?.connection ?? { baseUrl: null, accountSid, authToken }
  return {
    host: createWindowHost(simulator, () => connection),
    url: connection.baseUrl,
    async close() {
      await port?.close()
      simulator.close()
    },
  }
}
