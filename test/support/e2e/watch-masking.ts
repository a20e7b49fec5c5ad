import type { Page } from 'playwright-core'

/** Searches a phone by its label for the digits of a number that must never be on it. */
export interface Secret {
  readonly label: string
  readonly number: string
}

/**
 * Searches the phones at every change of the page: all text, all attributes and all that stands in fields.
 * Answers what was found since the page was loaded, as `label: text`.
 */
export async function watchMasking(page: Page, secrets: readonly Secret[]): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript((wanted) => {
    const found = new Set<string>()
    Reflect.set(window, 'foundOnPhones', found)
    const textsOf = (region: Element) => [
      region.textContent,
      ...[region, ...region.querySelectorAll('*')].flatMap((element) => [
        ...[...element.attributes].map(({ value }) => value),
        ...('value' in element ? [String(element.value)] : []),
      ]),
    ]
    const search = () => {
      for (const { label, number } of wanted) {
        for (const region of document.querySelectorAll(`[aria-label="Phone ${label}"]`)) {
          for (const text of textsOf(region)) {
            if (text.replaceAll(/\D/g, '').includes(number)) found.add(`${label}: ${text}`)
          }
        }
      }
    }
    const changes = { subtree: true, childList: true, characterData: true, attributes: true }
    new MutationObserver(search).observe(document, changes)
  }, secrets)
  return () => page.evaluate(() => [...Reflect.get(window, 'foundOnPhones')])
}
