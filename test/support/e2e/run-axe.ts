import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { settled } from './settled.ts'

const script = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

interface Extent {
  /** Selector of what is looked at; the whole page where it is missing. */
  readonly within?: string | undefined
  /** Only rules on colour: of the rest nothing changes with the theme. */
  readonly onlyColour?: boolean
}

/** What axe finds wrong with what is on screen, as `rule: where`. */
export async function runAxe(
  page: Page,
  { within = 'html', onlyColour = false }: Extent = {},
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await readFile(script, 'utf8'))
  await settled(page)
  const options = {
    preload: false,
    resultTypes: ['violations'],
    ...(onlyColour && { runOnly: ['color-contrast', 'link-in-text-block'] }),
  }
  const { violations } = await page.evaluate<AxeResults, [string, object]>(
    ([selector, how]) => Reflect.get(window, 'axe').run(selector, how),
    [within, options],
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  )
}
