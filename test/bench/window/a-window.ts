import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { startLoopbackHost } from '#main/hosts/loopback/start-loopback-host.ts'
import { listPageFiles } from '#main/hosts/page-files.ts'
import { createSimulator, type Simulator } from '#main/simulator/simulator.ts'
import { start } from '../a-bench-engine.ts'

/** The built window lies beside the benches. */
const pages = join(import.meta.dirname, '../renderer')

export interface BenchWindow {
  readonly simulator: Simulator
  readonly page: Page
}

/** The window in a real browser, over a host of its own; all of it is gone when the work is done. */
export async function inWindow<Value>(work: (window: BenchWindow) => Promise<Value>): Promise<Value> {
  const simulator = await createSimulator({ seed: 1, startTime: start, clock: { mode: 'paused', rate: 1 } })
  const account = { accountSid: `AC${'0'.repeat(32)}`, authToken: 'bench' }
  const host = await startLoopbackHost({ simulator, port: 0, pageFiles: listPageFiles(pages), ...account })
  const browser = await launch()
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
    await page.goto(host.windowUrl)
    await page.getByRole('log', { name: 'Conversation' }).getByText('blue jacket').first().waitFor()
    return await work({ simulator, page })
  } finally {
    await browser.close()
    await host.close()
    simulator.close()
  }
}

/** Loaded only here: the other benches measure memory and time without it. */
async function launch(): Promise<Browser> {
  const { launchBrowser } = await import('#test/support/browser/launch-browser.ts')
  return launchBrowser()
}
