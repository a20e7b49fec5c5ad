import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { projectRoot } from '#tooling/project.mjs'
import { launchBrowser } from '../browser/launch-browser.ts'
import { type Served, serve } from './serve.ts'
import { watchPage } from './watch-page.ts'

const artifacts = join(projectRoot, 'test', 'artifacts')
/** ms; a loaded machine is slow, a broken window is not waited for longer. */
const patience = 15_000

export interface Stage {
  readonly page: Page
  readonly simulator: Served
  /** What the page complained of since the last `begin`: console messages, errors, violations of its policy. */
  complaints(): Promise<readonly string[]>
  /** Addresses that the page asked for since the last `begin`. */
  readonly requests: readonly string[]
  /** The starter scene in a window that has just been opened and remembers nothing. */
  begin(): Promise<void>
  /** Keeps a picture of the window in test/artifacts; a slash in its name puts it into a folder there. */
  keepPicture(name: string): Promise<void>
}

interface StageOptions {
  readonly clock?: 'paused' | 'real'
  readonly context?: BrowserContextOptions
}

/** One simulator, one browser and one window for all tests of a file, and a picture of each test that fails. */
export function aStage({ clock = 'paused', context = {} }: StageOptions = {}): Stage {
  let browser: Browser
  let page: Page
  let simulator: Served
  let watch: Awaited<ReturnType<typeof watchPage>>

  beforeAll(async () => {
    ;[browser, simulator] = await Promise.all([launchBrowser(), serve('--clock', clock)])
    const profile = await browser.newContext({ viewport: { width: 1280, height: 720 }, ...context })
    page = await profile.newPage()
    page.setDefaultTimeout(patience)
    watch = await watchPage(page)
  })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await keepPicture(page, `failed: ${task.name}`)
  })
  afterAll(async () => {
    await Promise.all([browser.close(), simulator.stop()])
  })

  return {
    get page() {
      return page
    },
    get simulator() {
      return simulator
    },
    get requests() {
      return watch.requests
    },
    complaints: () => watch.complaints(),
    begin: async () => {
      await simulator.ask('POST', '/reset', {})
      if (page.url().startsWith(simulator.url)) await page.evaluate(forgetAll)
      watch.forget()
      await page.goto(simulator.windowUrl)
      await page.getByRole('log', { name: 'Conversation' }).getByText('blue jacket').first().waitFor()
    },
    keepPicture: (name) => keepPicture(page, name),
  }
}

function forgetAll(): void {
  localStorage.clear()
  sessionStorage.clear()
}

async function keepPicture(page: Page, name: string): Promise<void> {
  const file = name.replaceAll(/[^a-z0-9/]+/gi, '-').toLowerCase()
  await page.screenshot({ path: join(artifacts, `${file}.png`) })
}
