import { join } from 'node:path'
import { startLoopbackHost } from '../loopback/start-loopback-host.ts'
import { listPageFiles } from '../page-files.ts'
import type { ServeOptions } from '../serve-options.ts'
import { startSimulator } from '../start-simulator.ts'

export interface Serving {
  /** The one line for standard output. */
  readonly readyLine: string
  close(): Promise<void>
}

/** Simulator and port, as the options say. The window lies beside the bundle. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { accountSid, authToken, ...started } = await startSimulator(options, {
    savesTo: 'download',
    file: options.workspace,
  })
  const pageFiles = listPageFiles(join(import.meta.dirname, '../renderer'))
  const host = await startLoopbackHost({
    ...started,
    port: options.port,
    accountSid,
    authToken,
    pageFiles,
  })
  const { url, windowUrl } = host
  return {
    readyLine: JSON.stringify({ event: 'ready', url, windowUrl, accountSid, authToken }),
    async close() {
      await host.close()
      await started.workspace.close()
      started.simulator.close()
    },
  }
}
