import type { Bench } from '../bench.ts'
import { median } from '../median.ts'
import { type BenchWindow, inWindow } from './a-window.ts'
import { clickUntil } from './click-until.ts'

const rows = 100_000
const mounts = 9

/** From the click on its tab to the frame that shows a timeline of 100,000 rows; 100 ms are wanted. */
export const timelineMount: Bench = {
  name: 'timeline-mount',
  measure: () =>
    inWindow(async (window) => {
      fill(window)
      const { page } = window
      const waits: number[] = []
      for (let mounted = 0; mounted < mounts; mounted += 1) {
        await page.getByRole('tab', { name: 'Debugger' }).click()
        await page.getByRole('region', { name: 'Timeline' }).waitFor({ state: 'hidden' })
        const sight = { selector: '[aria-label="Timeline"] tr', text: `Text ${rows - 1}` }
        const tab = page.getByRole('tab', { name: 'Timeline' })
        waits.push((await clickUntil(page, tab, sight)).ms)
      }
      return { ours: median(waits), reference: 100, unit: 'ms' }
    }),
}

/** Texts to a number that is nobody's: each is a row, and little else. */
function fill({ simulator }: BenchWindow): void {
  for (let text = 0; text < rows; text += 1) {
    simulator.engine.execute({
      type: 'phone.sendMessage',
      from: '+14155550111',
      to: '+14155559999',
      body: `Text ${text}`,
      mediaUrls: [],
    })
  }
}
