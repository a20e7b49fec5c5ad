import { join } from 'node:path'
import {
  app,
  BrowserWindow,
  type BrowserWindowConstructorOptions,
  nativeTheme,
  screen,
  type WebPreferences,
} from 'electron'
import { pageUrl } from './app-scheme.ts'
import { iconFile, preloadFile } from './bundle-paths.ts'
import { placeWindow, readWindowState, rememberWindow, smallestSize } from './window-state.ts'

/** Opens the one window where it was last, and shows it when there is something to see. */
export function openWindow(): BrowserWindow {
  const stateFile = join(app.getPath('userData'), 'window-state.json')
  const state = readWindowState(stateFile)
  const areas = screen.getAllDisplays().map((display) => display.workArea)
  const window = new BrowserWindow({ ...appearance(), ...placeWindow(state, areas), webPreferences: webPreferences() })
  rememberWindow(window, stateFile)
  window.once('ready-to-show', () => {
    if (state?.maximized) window.maximize()
    window.show()
  })
  // A page that cannot be loaded says so itself: the protocol handler answers everything.
  window.loadURL(pageUrl).catch(() => undefined)
  return window
}

function appearance(): BrowserWindowConstructorOptions {
  return {
    show: false,
    title: 'Masquerade',
    /** Elsewhere the icon is the executable's own. */
    ...(process.platform === 'linux' ? { icon: iconFile } : {}),
    minWidth: smallestSize.width,
    minHeight: smallestSize.height,
    /** `--ground` of the window's design tokens, so that opening does not flash. */
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#0c0d12' : '#eef0f5',
  }
}

function webPreferences(): WebPreferences {
  return {
    preload: preloadFile,
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    navigateOnDragDrop: false,
    webviewTag: false,
    devTools: !app.isPackaged,
    /** Its dictionaries would come from a network. */
    spellcheck: false,
  }
}
