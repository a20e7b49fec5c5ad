import type { Locator, Page } from 'playwright-core'
import type { Bench } from '../bench.ts'
import { percentile } from '../percentile.ts'
import { inWindow } from './a-window.ts'
import { clickUntil } from './click-until.ts'
import { showEchoPage } from './echo-page.ts'

const messages = 60
const wanted = 2

/** From the click that sends a text to the frame that shows it on the other phone, p95; 2 frames are wanted. */
export const sendToVisible: Bench = {
  name: 'send-to-visible',
  measure: () =>
    inWindow(async ({ page }) => {
      const ana = page.getByRole('region', { name: 'Phone Ana' })
      const frames = await framesToSee(page, ana, '[aria-label="Phone Ben"] [role="log"]')
      return { ours: percentile(frames, 0.95), reference: wanted, unit: 'frames' }
    }),
}

/** The same of a page that only shows what comes back from a server: what this machine reaches at this moment. */
export const sendToVisibleBare: Bench = {
  name: 'send-to-visible-bare',
  measure: () =>
    inWindow(async ({ page }) => {
      const stop = await showEchoPage(page)
      const frames = await framesToSee(page, page.locator('body'), 'ol')
      stop()
      return { ours: percentile(frames, 0.95), reference: wanted, unit: 'frames' }
    }),
}

/** Writes and sends within `writer`, and counts the frames until it stands in `reader`. */
async function framesToSee(page: Page, writer: Locator, reader: string): Promise<readonly number[]> {
  const frames: number[] = []
  for (let sent = 0; sent < messages; sent += 1) {
    const text = `Number ${sent} of ${messages}`
    await writer.getByRole('textbox', { name: 'Message' }).fill(text)
    const send = writer.getByRole('button', { name: 'Send' })
    frames.push((await clickUntil(page, send, { selector: reader, text })).frames)
  }
  return frames
}
