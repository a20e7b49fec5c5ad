import type { Page } from 'playwright-core'
import { parts, seen } from './on-stage.ts'
import type { Screen } from './screens.ts'

/** The bar of the scene on stage, by the accessible names of its parts. */
export function sceneBar(page: Page) {
  const bar = page.getByRole('region', { name: 'Scene', exact: true })
  return {
    bar,
    words: bar.getByRole('status', { name: 'Narration' }),
    next: bar.getByRole('button', { name: 'Next step' }),
    previous: bar.getByRole('button', { name: 'Previous step' }),
    play: bar.getByRole('button', { name: 'Play the scene' }),
    chapters: bar.getByRole('button', { name: 'Chapters' }),
  }
}

/** A scene that fails at its first expectation. */
export const failingScene = `masquerade: 1
title: A mistake
about: For a test.
cast: { Ana: +1 415 555 0111 }
numbers: { Blue: +1 415 555 1212 }
chapters:
  - title: One
    steps:
      - Ana sees something
`

/** Drops a file on the window, as a person would. */
export async function dropFile(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  const bytes = [...(typeof content === 'string' ? new TextEncoder().encode(content) : content)]
  const data = await page.evaluateHandle(
    (file) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([new Uint8Array(file.bytes)], file.name))
      return transfer
    },
    { name, bytes },
  )
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: data })
  await seen(page.getByText('Drop it here'))
  await page.dispatchEvent('body', 'drop', { dataTransfer: data })
}

export const scenePanels: readonly Screen[] = [
  {
    name: 'a scene with a step that failed',
    open: async (page) => {
      await dropFile(page, 'mistake.yaml', failingScene)
      const { words, next } = sceneBar(page)
      await next.click()
      await seen(words.getByText('Ana saw nothing.'))
    },
  },
]

export const sceneDialogs: readonly Screen[] = [
  {
    name: 'the scene library',
    open: async (page) => {
      await page.keyboard.press('o')
      await seen(
        parts(page)
          .dialog('Scenes')
          .getByRole('button', { name: /^Ride hailing/ }),
      )
    },
  },
  {
    name: 'the script of a scene',
    open: async (page) => {
      await dropFile(page, 'mistake.yaml', failingScene)
      const { next, bar } = sceneBar(page)
      await next.click()
      await bar.getByRole('button', { name: '1 failed' }).click()
      await seen(parts(page).dialog('A mistake').getByText('Ana saw nothing.'))
    },
  },
  {
    name: 'a file that is no scene',
    open: async (page) => {
      await dropFile(page, 'wrong.yaml', 'masquerade: 1\ntitle: 7\n')
      await seen(parts(page).dialog('This file is no scene').getByText('Line 2, column 8'))
    },
  },
  {
    name: 'a scene that was recorded',
    open: async (page) => {
      await parts(page).button('Scene').click()
      await page.getByRole('menuitem', { name: /^Save as a scene/ }).click()
      const dialog = parts(page).dialog('Save as a scene')
      await dialog.getByRole('button', { name: 'Write it down' }).click()
      await seen(dialog.getByRole('region', { name: 'Scene file' }))
    },
  },
]
