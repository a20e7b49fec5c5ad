import type { Page } from 'playwright-core'
import { perSecond } from './frames.ts'

const kept = 200

const markup = `
  <style>
    body { display: grid; grid-template: 400px 200px / 300px; gap: 20px }
    ol, div { overflow: auto; margin: 0 }
  </style>
  <ol></ol>
  <div><table><tbody></tbody></table></div>`

/** Puts a page in place of the window that adds a line to a list of 200 and a row to a table of 200 as often as messages are sent, with each frame those that are due. */
export async function showBarePage(page: Page): Promise<void> {
  await page.goto('about:blank')
  await page.setContent(markup)
  await page.evaluate(
    ([most, aSecond]) => {
      const add = (list: Element, tag: string, cells: readonly string[]) => {
        const line = list.appendChild(document.createElement(tag))
        for (const cell of cells) line.appendChild(document.createElement(tag === 'tr' ? 'td' : 'span')).append(cell)
        if (list.children.length > most) list.firstElementChild?.remove()
      }
      const [list, table] = [document.querySelector('ol'), document.querySelector('tbody')]
      const began = performance.now()
      let shown = 0
      const frame = (now: number) => {
        requestAnimationFrame(frame)
        if (list === null || table === null) return
        for (; shown < ((now - began) / 1000) * aSecond; shown += 1) {
          add(list, 'li', [`Message ${shown}`])
          add(table, 'tr', [new Date().toISOString(), 'Ana', '+14155551212', '+14155553434', 'Ben', `Message ${shown}`])
        }
        for (const box of [list, table.closest('div')]) if (box !== null) box.scrollTop = box.scrollHeight
      }
      requestAnimationFrame(frame)
    },
    [kept, perSecond] as const,
  )
}
