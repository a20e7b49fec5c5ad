import { app, type BrowserWindow, dialog } from 'electron'
import { messageOf } from '#shared/contract/thrown.ts'

/** A page that dies or hangs: says so and offers a fresh one. The simulation itself runs in main and is not touched. */
export function watchPage(window: BrowserWindow): void {
  const { webContents } = window
  webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit') return
    void ask(window, 'The window stopped working', 'The simulation goes on. Reload the window to see it again.').then(
      (again) => (again ? webContents.reload() : app.quit()),
    )
  })
  window.on('unresponsive', () => {
    void ask(window, 'The window does not answer', 'Wait a moment, or reload it. The simulation goes on.', 'Wait').then(
      (again) => again && webContents.reload(),
    )
  })
}

async function ask(window: BrowserWindow, message: string, detail: string, otherwise = 'Quit'): Promise<boolean> {
  if (window.isDestroyed()) return false
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message,
    detail,
    buttons: ['Reload', otherwise],
    defaultId: 0,
    cancelId: 1,
  })
  return response === 0 && !window.isDestroyed()
}

/** Says in words why there will be no app, and ends. */
export function giveUp(error: unknown): void {
  dialog.showErrorBox('Masquerade could not start', messageOf(error))
  app.exit(1)
}
