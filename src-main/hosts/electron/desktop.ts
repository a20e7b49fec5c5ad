import { type BrowserWindow, protocol, session } from 'electron'
import { listPageFiles } from '../page-files.ts'
import type { AppOptions } from './app-options.ts'
import { createAppProtocol } from './app-protocol.ts'
import { appScheme } from './app-scheme.ts'
import { pageDirectory } from './bundle-paths.ts'
import { answerPage } from './ipc.ts'
import { setMenu } from './menu.ts'
import { watchPage } from './mishaps.ts'
import { denyPermissions } from './permissions.ts'
import { startSimulation } from './simulation.ts'
import { openWindow } from './window.ts'

export interface Desktop {
  /** Brings the window to the front, or opens it again. */
  showWindow(): void
  close(): Promise<void>
}

/** The simulation with its port, and the one window onto it. Electron must be ready. */
export async function startDesktop(options: AppOptions): Promise<Desktop> {
  denyPermissions(session.defaultSession)
  const files = listPageFiles(pageDirectory)
  protocol.handle(appScheme.scheme, createAppProtocol(files))
  const { host, url, close } = await startSimulation(options, files)
  let window: BrowserWindow | undefined
  answerPage(host, () => window?.webContents)
  setMenu(host)

  function open(): BrowserWindow {
    const opened = openWindow()
    watchPage(opened)
    opened.once('ready-to-show', () => console.log(JSON.stringify({ event: 'ready', url })))
    opened.on('closed', () => {
      window = undefined
    })
    return opened
  }

  function showWindow(): void {
    if (window === undefined) {
      window = open()
      return
    }
    if (window.isMinimized()) window.restore()
    window.show()
    window.focus()
  }

  showWindow()
  return { showWindow, close }
}
