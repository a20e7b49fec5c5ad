import type { Bench } from '../bench.ts'
import { percentile } from '../percentile.ts'
import { inWindow } from './a-window.ts'
import { showBarePage } from './bare-page.ts'
import { gapsWhileSending } from './frames.ts'

/** ms, p95. */
const wanted = 20

/** The time between two frames while 200 messages a second arrive. */
export const frameTime: Bench = {
  name: 'frame-time',
  measure: () =>
    inWindow(async ({ simulator, page }) => {
      const gaps = await gapsWhileSending(simulator, page)
      return { ours: percentile(gaps, 0.95), reference: wanted, unit: 'ms' }
    }),
}

/** The same of a page that only adds lines, in the same browser, while the same messages are sent: what this machine reaches at this moment. */
export const frameTimeBare: Bench = {
  name: 'frame-time-bare',
  measure: () =>
    inWindow(async ({ simulator, page }) => {
      await showBarePage(page)
      const gaps = await gapsWhileSending(simulator, page)
      return { ours: percentile(gaps, 0.95), reference: wanted, unit: 'ms' }
    }),
}
