import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import type { WindowHost } from '../window-host.ts'
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
      { label: 'File', submenu: [{ role: isMac ? 'close' : 'quit' }] },
      { role: 'editMenu' },
      viewMenu(),
      simulationMenu(host),
      { role: 'windowMenu' },
      helpMenu(isMac),
    ]),
  )
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
        label: 'Restart Scene',
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
