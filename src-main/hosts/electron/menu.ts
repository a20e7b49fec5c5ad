import { app, dialog, Menu, type MenuItemConstructorOptions } from 'electron'
import type { WorkspaceRequest } from '#shared/contract/workspace-requests.ts'
import type { WindowHost } from '../window/window-host.ts'
import { openDocumentation } from './navigation.ts'

type Asked = Pick<WindowHost, 'handle'>

/** The menu bar as each platform knows it. */
export function setMenu(host: Asked): void {
  app.setAboutPanelOptions({
    applicationName: 'Masquerade',
    applicationVersion: app.getVersion(),
    copyright: 'MIT License. Independent of Twilio.',
  })
  const isMac = process.platform === 'darwin'
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(isMac ? [{ role: 'appMenu' as const }] : []),
      fileMenu(host, isMac),
      { role: 'editMenu' },
      viewMenu(),
      simulationMenu(host),
      { role: 'windowMenu' },
      helpMenu(isMac),
    ]),
  )
}

/** Without accelerators: Ctrl+S belongs to the window, which says how it went. */
function fileMenu(host: Asked, isMac: boolean): MenuItemConstructorOptions {
  const ask = (request: WorkspaceRequest) => () => askOf(host, request)
  return {
    label: 'File',
    submenu: [
      { label: 'Open a Workspace…', click: ask({ method: 'openWorkspace', params: {} }) },
      { label: 'Save the Workspace', click: ask({ method: 'saveWorkspace', params: {} }) },
      { label: 'Save the Workspace Elsewhere…', click: ask({ method: 'saveWorkspace', params: { elsewhere: true } }) },
      { type: 'separator' },
      { role: isMac ? 'close' : 'quit' },
    ],
  }
}

async function askOf(host: Asked, request: WorkspaceRequest): Promise<void> {
  const result = await host.handle(request)
  if (result.ok) return
  const { code, message } = result.error
  if (code !== 'held_other') dialog.showErrorBox('Masquerade', message)
  else if (await isMeant(message)) await askOf(host, { method: 'saveWorkspace', params: { over: true } })
}

async function isMeant(message: string): Promise<boolean> {
  const buttons = ['Save into it', 'Cancel']
  const { response } = await dialog.showMessageBox({ type: 'question', message, buttons, defaultId: 1, cancelId: 1 })
  return response === 0
}

function viewMenu(): MenuItemConstructorOptions {
  return {
    label: 'View',
    submenu: [
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { type: 'separator' },
      { role: 'togglefullscreen' },
      { role: 'reload' },
      ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' as const }]),
    ],
  }
}

/** Without accelerators: Space, `.` and R belong to the window, which knows when someone types. */
function simulationMenu(host: Asked): MenuItemConstructorOptions {
  return {
    label: 'Simulation',
    submenu: [
      { label: 'Run', click: () => void host.handle({ method: 'clock', params: { mode: 'running' } }) },
      { label: 'Pause', click: () => void host.handle({ method: 'clock', params: { mode: 'paused' } }) },
      { label: 'Next Event', click: () => void host.handle({ method: 'clock', params: { toNextEvent: true } }) },
      { type: 'separator' },
      {
        label: 'Restart the Scene',
        click: () => void host.handle({ method: 'controlScene', params: { action: 'restart' } }),
      },
    ],
  }
}

function helpMenu(isMac: boolean): MenuItemConstructorOptions {
  return {
    role: 'help',
    label: 'Help',
    submenu: [
      { label: 'Twilio Proxy Documentation', click: () => openDocumentation('https://www.twilio.com/docs/proxy') },
      { label: 'Twilio Error Codes', click: () => openDocumentation('https://www.twilio.com/docs/api/errors') },
      ...(isMac ? [] : [{ type: 'separator' as const }, { role: 'about' as const }]),
    ],
  }
}
