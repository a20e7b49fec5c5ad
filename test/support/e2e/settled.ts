import type { Page } from 'playwright-core'

/** Waits until a change of theme or size shows and nothing fades any more: three frames without a transition. */
export function settled(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    for (let still = 0; still < 3; still = document.getAnimations().length === 0 ? still + 1 : 0) {
      await new Promise(requestAnimationFrame)
    }
  })
}
