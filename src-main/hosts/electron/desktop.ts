import { type BrowserWindow, protocol, session, type WebContents } from 'electron'
import { listPageFiles } from '../page-files.ts'
import type { AppOptions } from './app-options.ts'
import { createAppProtocol } from './app-protocol.ts'
import { appScheme } from './app-scheme.ts'
import { pageDirectory } from './bundle-paths.ts'
import { createFileDialogs } from './file-dialogs.ts'
import { answerPages } from './ipc.ts'
import { setMenu } from './menu.ts'
import { watchPage } from './mishaps.ts'
import { denyPermissions } from './permissions.ts'
import { startSimulation } from './simulation.ts'
import { comeToFront, openAudienceWindow, openWindow } from './window.ts'

export interface Desktop {
  /** Brings the window to the front, or opens it again. */
  showWindow(): void
  /** The same for the one of the audience, when the operator's page asks. */
  showAudience(asking: WebContents): void
  close(): Promise<void>
}

/** The simulation with its port, the window onto it, and one for the audience. Electron must be ready. */
export async function startDesktop(options: AppOptions): Promise<Desktop> {
  denyPermissions(session.defaultSession)
  const files = listPageFiles(pageDirectory)
  protocol.handle(appScheme.scheme, createAppProtocol(files))
  let window: BrowserWindow | undefined
  let audience: BrowserWindow | undefined
  const dialogs = createFileDialogs(() => window)
  const { host, url, close } = await startSimulation(options, files, dialogs)
  answerPages(host, { operator: () => window?.webContents, audience: () => audience?.webContents })
  setMenu(host)

  function open(): BrowserWindow {
    const opened = openWindow()
    watchPage(opened)
    opened.once('ready-to-show', () => console.log(JSON.stringify({ event: 'ready', url })))
    opened.on('closed', () => {
      window = undefined
      audience?.close()
    })
    return opened
  }

  function openForAudience(operator: BrowserWindow): BrowserWindow {
    const opened = openAudienceWindow(operator)
    watchPage(opened)
    opened.on('closed', () => {
      audience = undefined
    })
    return opened
  }

  function showWindow(): void {
    if (window === undefined) window = open()
    else comeToFront(window)
  }

  function showAudience(asking: WebContents): void {
    if (window === undefined || asking !== window.webContents) return
    if (audience === undefined) audience = openForAudience(window)
    else comeToFront(audience)
  }

  showWindow()
  return { showWindow, showAudience, close }
}
