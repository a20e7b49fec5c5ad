import type { Bench } from '../bench.ts'
import { percentile } from '../percentile.ts'
import { inWindow } from './a-window.ts'
import { clickUntil } from './click-until.ts'

const messages = 60

/** From the click that sends a text to the frame that shows it on the other phone, p95; 2 frames are wanted. */
export const sendToVisible: Bench = {
  name: 'send-to-visible',
  measure: () =>
    inWindow(async ({ page }) => {
      const ana = page.getByRole('region', { name: 'Phone Ana' })
      const frames: number[] = []
      for (let sent = 0; sent < messages; sent += 1) {
        const text = `Number ${sent} of ${messages}`
        await ana.getByRole('textbox', { name: 'Message' }).fill(text)
        const wait = await clickUntil(page, ana.getByRole('button', { name: 'Send' }), {
          selector: '[aria-label="Phone Ben"] [role="log"]',
          text,
        })
        frames.push(wait.frames)
      }
      return { ours: percentile(frames, 0.95), reference: 2, unit: 'frames' }
    }),
}
