import type { Locator, Page } from 'playwright-core'

/** What is to be on the page: text inside an element. */
export interface Sight {
  readonly selector: string
  readonly text: string
}

export interface Wait {
  readonly ms: number
  readonly frames: number
}

/** ms; a loaded machine is slow, what does not come by then does not come. */
const patience = 10_000

/** Clicks inside the page, and answers how long it is until the end of the first frame that shows something. */
export async function clickUntil(page: Page, click: Locator, sight: Sight): Promise<Wait> {
  const target = await click.elementHandle()
  return page.evaluate(
    ([element, { selector, text }, longest]) =>
      new Promise<Wait>((resolve, reject) => {
        const isShown = () => [...document.querySelectorAll(selector)].some((one) => one.textContent?.includes(text))
        const began = performance.now()
        let frames = 0
        const nextFrame = () =>
          requestAnimationFrame(() => {
            frames += 1
            setTimeout(() => {
              const ms = performance.now() - began
              if (isShown()) resolve({ ms, frames })
              else if (ms < longest) nextFrame()
              else reject(new Error(`“${text}” did not come to be seen.`))
            })
          })
        nextFrame()
        ;(element as HTMLElement).click()
      }),
    [target, sight, patience] as const,
  )
}
