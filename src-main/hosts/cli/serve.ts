import { join } from 'node:path'
import { terminalText } from '#shared/exports/terminal-text.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import { type LoopbackHost, startLoopbackHost } from '../loopback/start-loopback-host.ts'
import { listPageFiles } from '../page-files.ts'
import type { ServeOptions } from '../serve-options.ts'
import { type StartedSimulator, startSimulator } from '../start-simulator.ts'

export interface Serving {
  /** Where it answers. */
  readonly url: string
  /** The one line for standard output. */
  readonly readyLine: string
  /** Answers whether all that was to be kept in a file is there. */
  close(): Promise<boolean>
}

/** Says on standard error what a window would show: here there may be none. */
function sayTrouble(workspace: Workspace): () => void {
  let said: string | null = null
  const say = (): void => {
    const { trouble } = workspace.state()
    if (trouble !== null && trouble !== said) console.error(terminalText(trouble))
    said = trouble
  }
  say()
  return workspace.bell.onRing(say)
}

/** Simulator and port, as the options say. The window lies beside the bundle. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { accountSid, authToken, ...started } = await startSimulator(options, {
    savesTo: 'download',
    file: options.workspace,
  })
  const end = async (): Promise<boolean> => {
    await started.training.close()
    const isKept = await started.workspace.close()
    started.simulator.close()
    return isKept
  }
  const host = await openHost({ ...started, accountSid, authToken }, options.port).catch(async (error: unknown) => {
    await end()
    throw error
  })
  const { url, windowUrl } = host
  const stopSaying = sayTrouble(started.workspace)
  return {
    url,
    readyLine: JSON.stringify({ event: 'ready', url, windowUrl, accountSid, authToken }),
    async close() {
      await host.close()
      const isKept = await end()
      stopSaying()
      return isKept
    },
  }
}

async function openHost(started: StartedSimulator, port: number): Promise<LoopbackHost> {
  const pageFiles = listPageFiles(join(import.meta.dirname, '../renderer'))
  return startLoopbackHost({ ...started, port, pageFiles })
}
