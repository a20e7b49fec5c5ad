import type { Page } from 'playwright-core'
import type { Simulator } from '#main/simulator/simulator.ts'

export const perSecond = 200
const seconds = 6

/** ms between the frames of a page, in order, while 200 messages a second are sent. */
export async function gapsWhileSending(simulator: Simulator, page: Page): Promise<readonly number[]> {
  const stop = sendAllTheTime(simulator)
  try {
    return await gapsBetweenFrames(page)
  } finally {
    stop()
  }
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
