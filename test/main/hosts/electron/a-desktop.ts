import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, vi } from 'vitest'
import type { DoubleWindow } from '#test/support/electron/double-window.ts'
import { createElectronDouble, type ElectronDoubleOptions } from '#test/support/electron/electron-double.ts'
import { loadMain } from '#test/support/electron/load-main.ts'
import { mainBundle } from '#test/support/electron/paths.ts'
import { patience } from '#test/support/patience.ts'

export interface DesktopCircumstances extends Partial<ElectronDoubleOptions> {
  readonly args?: readonly string[]
}

/** The built app, not ready yet. */
export async function aStartingDesktop({ args = ['--no-port'], ...options }: DesktopCircumstances = {}) {
  const userData = options.userData ?? mkdtempSync(join(tmpdir(), 'masquerade-'))
  const double = createElectronDouble({ userData, ...options })
  await loadMain(mainBundle, double, args)
  return { ...double, userData }
}

/** The built app with its window loaded. */
export async function aDesktop(circumstances: DesktopCircumstances = {}) {
  const desktop = await aStartingDesktop(circumstances)
  desktop.app.becomeReady()
  const window = await vi.waitUntil(() => desktop.record.windows[0], patience)
  return { ...desktop, window, page: pageOf(window) }
}

export type RunningDesktop = Awaited<ReturnType<typeof aDesktop>>

/** The desktops that a file's tests start; those still open after a test are quit. */
export function desktops() {
  const open: RunningDesktop[] = []
  afterEach(async () => {
    for (const desktop of open.splice(0)) await quit(desktop)
  })
  return {
    open,
    async start(circumstances: DesktopCircumstances = {}): Promise<RunningDesktop> {
      const desktop = await aDesktop(circumstances)
      open.push(desktop)
      return desktop
    },
  }
}

/** Where a call of the page itself comes from. */
function pageOf(window: DoubleWindow) {
  return { sender: window.webContents, senderFrame: window.webContents.mainFrame }
}

export async function quit(desktop: Pick<RunningDesktop, 'app'>): Promise<void> {
  desktop.app.quit()
  await vi.waitUntil(() => desktop.app.quitting === 'done', patience)
}
