import { join } from 'node:path'
import {
  app,
  BrowserWindow,
  type BrowserWindowConstructorOptions,
  nativeTheme,
  type Rectangle,
  screen,
  type WebPreferences,
} from 'electron'
import { audienceUrl, pageUrl } from './app-scheme.ts'
import { iconFile, preloadFile } from './bundle-paths.ts'
import { placeWindow, readWindowState, rememberWindow, smallestSize } from './window-state.ts'

/** Opens the operator's window where it was last. */
export function openWindow(): BrowserWindow {
  return openPage(pageUrl, 'window-state.json', workAreas())
}

/** Opens the audience's window where it was last; at first on another display than the operator's, where there is one. */
export function openAudienceWindow(operator: BrowserWindow): BrowserWindow {
  const home = screen.getDisplayMatching(operator.getBounds()).workArea
  const elsewhere = workAreas().filter(({ x, y }) => x !== home.x || y !== home.y)
  return openPage(audienceUrl, 'audience-state.json', [...elsewhere, home])
}

export function comeToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

function workAreas(): readonly Rectangle[] {
  return screen.getAllDisplays().map((display) => display.workArea)
}

/** Shows it when there is something to see. `areas` are the displays, the preferred one first. */
function openPage(url: string, stateName: string, areas: readonly Rectangle[]): BrowserWindow {
  const stateFile = join(app.getPath('userData'), stateName)
  const state = readWindowState(stateFile)
  const window = new BrowserWindow({ ...appearance(), ...placeWindow(state, areas), webPreferences: webPreferences() })
  rememberWindow(window, stateFile)
  window.once('ready-to-show', () => {
    if (state?.maximized) window.maximize()
    window.show()
  })
  // A page that cannot be loaded says so itself: the protocol handler answers everything.
  window.loadURL(url).catch(() => undefined)
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
