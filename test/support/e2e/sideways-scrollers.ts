import type { Page } from 'playwright-core'

/** What can be scrolled to the side, the page itself included. */
export function sidewaysScrollers(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const isPage = element === document.documentElement || element === document.body
        const scrolls = ['auto', 'scroll'].includes(getComputedStyle(element).overflowX)
        return (isPage || scrolls) && element.scrollWidth > element.clientWidth + 1
      })
      .map((element) => `${element.tagName} ${element.className} ${element.getAttribute('aria-label')}`),
  )
}
