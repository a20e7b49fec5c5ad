import type { Page } from 'playwright-core'
import type { Simulator } from '#main/simulator/simulator.ts'
import type { Bench } from '../bench.ts'
import { percentile } from '../percentile.ts'
import { inWindow } from './a-window.ts'

const seconds = 6
const perSecond = 200

/** The time between two frames while 200 messages a second arrive, p95; 20 ms are wanted. */
export const frameTime: Bench = {
  name: 'frame-time',
  measure: () =>
    inWindow(async ({ simulator, page }) => {
      const stop = sendAllTheTime(simulator)
      const gaps = await gapsBetweenFrames(page)
      stop()
      return { ours: percentile(gaps, 0.95), reference: 20, unit: 'ms' }
    }),
}

function sendAllTheTime(simulator: Simulator): () => void {
  const began = performance.now()
  let sent = 0
  const sending = setInterval(() => {
    for (; sent < ((performance.now() - began) / 1000) * perSecond; sent += 1) {
      simulator.execute({
        type: 'phone.sendMessage',
        from: '+14155550111',
        to: '+14155551212',
        body: `Message ${sent}`,
        mediaUrls: [],
      })
    }
  }, 5)
  return () => clearInterval(sending)
}

function gapsBetweenFrames(page: Page): Promise<number[]> {
  return page.evaluate(
    (duration) =>
      new Promise<number[]>((resolve) => {
        const gaps: number[] = []
        const began = performance.now()
        let last = began
        const frame = (now: number) => {
          gaps.push(now - last)
          last = now
          if (now - began < duration) requestAnimationFrame(frame)
          else resolve(gaps.slice(2))
        }
        requestAnimationFrame(frame)
      }),
    seconds * 1000,
  )
}
