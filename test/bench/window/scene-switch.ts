import type { Bench } from '../bench.ts'
import { median } from '../median.ts'
import { inWindow } from './a-window.ts'
import { clickUntil } from './click-until.ts'

const switches = 10
const titles = ['Delivery', 'Ride hailing']

/** From the click on another scene of the library to the frame that shows it; 150 ms are wanted. */
export const sceneSwitch: Bench = {
  name: 'scene-switch',
  measure: () =>
    inWindow(async ({ page }) => {
      const waits: number[] = []
      for (let switched = 0; switched < switches; switched += 1) {
        await page.getByRole('button', { name: /^Scene: / }).click()
        await page.getByRole('menuitem', { name: 'Scenes…' }).click()
        const text = titles[switched % titles.length] ?? ''
        const card = page.getByRole('list', { name: 'Scenes' }).getByRole('button', { name: text })
        waits.push((await clickUntil(page, card, { selector: 'button[aria-label^="Scene: "]', text })).ms)
      }
      return { ours: median(waits), reference: 150, unit: 'ms' }
    }),
}
