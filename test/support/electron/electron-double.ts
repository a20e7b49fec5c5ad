import type { CustomScheme, MenuItemConstructorOptions, MessageBoxOptions, Rectangle } from 'electron'
import { DoubleApp, type DoubleAppOptions } from './double-app.ts'
import { DoubleIpcMain } from './double-ipc.ts'
import { createWindowClass } from './double-window.ts'

type ProtocolHandler = (request: Request) => Promise<Response>
type Answer = (allowed: boolean) => void

/** What main set on the session; undefined while it has not. */
class DoubleSession {
  permissionRequest: ((contents: unknown, permission: string, answer: Answer) => void) | undefined
  permissionCheck: ((contents: unknown, permission: string, origin: string) => boolean) | undefined
  device: ((details: object) => boolean) | undefined
  displayMedia: ((request: object, answer: (streams: object | null) => void) => void) | undefined

  setPermissionRequestHandler(handler: DoubleSession['permissionRequest']): void {
    this.permissionRequest = handler
  }

  setPermissionCheckHandler(handler: DoubleSession['permissionCheck']): void {
    this.permissionCheck = handler
  }

  setDevicePermissionHandler(handler: DoubleSession['device']): void {
    this.device = handler
  }

  setDisplayMediaRequestHandler(handler: DoubleSession['displayMedia']): void {
    this.displayMedia = handler
  }
}

export interface ElectronDoubleOptions extends DoubleAppOptions {
  readonly workAreas?: readonly Rectangle[]
}

/** A recording stand-in for the `electron` module, as far as main uses it. */
export function createElectronDouble(options: ElectronDoubleOptions) {
  const app = new DoubleApp(options)
  const { BrowserWindow, windows } = createWindowClass(app)
  const ipcMain = new DoubleIpcMain()
  const defaultSession = new DoubleSession()
  const record = {
    windows,
    schemes: [] as CustomScheme[],
    protocols: new Map<string, ProtocolHandler>(),
    opened: [] as string[],
    menu: [] as MenuItemConstructorOptions[],
    errorBoxes: [] as string[],
    messageBoxes: [] as MessageBoxOptions[],
    /** The button that the person presses next. */
    response: 0,
    /** The file that the person chooses next; null for none. */
    file: null as string | null,
  }
  const module = {
    app,
    BrowserWindow,
    ipcMain,
    session: { defaultSession },
    protocol: createProtocol(app, record),
    shell: {
      async openExternal(url: string) {
        record.opened.push(url)
      },
    },
    Menu: {
      buildFromTemplate: (template: MenuItemConstructorOptions[]) => template,
      setApplicationMenu(template: MenuItemConstructorOptions[]) {
        record.menu = template
      },
    },
    screen: {
      getAllDisplays: () => displays(app, options),
      getDisplayMatching: ({ x }: Rectangle) =>
        displays(app, options).find(({ workArea }) => x >= workArea.x && x < workArea.x + workArea.width),
    },
    nativeTheme: { shouldUseDarkColors: true },
    dialog: {
      showErrorBox: (title: string, text: string) => record.errorBoxes.push(`${title}: ${text}`),
      async showMessageBox(...given: [MessageBoxOptions] | [window: unknown, MessageBoxOptions]) {
        record.messageBoxes.push(given.length === 1 ? given[0] : given[1])
        return { response: record.response, checkboxChecked: false }
      },
      showSaveDialog: async () => ({ canceled: record.file === null, filePath: record.file ?? '' }),
      showOpenDialog: async () => ({
        canceled: record.file === null,
        filePaths: record.file === null ? [] : [record.file],
      }),
    },
  }
  return { module, app, ipcMain, session: defaultSession, record }
}

export type ElectronDouble = ReturnType<typeof createElectronDouble>

function displays(app: DoubleApp, { workAreas = [{ x: 0, y: 0, width: 1920, height: 1040 }] }: ElectronDoubleOptions) {
  app.mustBeReady('screen')
  return workAreas.map((workArea) => ({ workArea }))
}

function createProtocol(
  app: DoubleApp,
  record: { schemes: CustomScheme[]; readonly protocols: Map<string, ProtocolHandler> },
) {
  return {
    registerSchemesAsPrivileged(schemes: CustomScheme[]) {
      app.mustNotBeReady('registerSchemesAsPrivileged')
      app.done.push('registerSchemesAsPrivileged')
      record.schemes = schemes
    },
    handle(scheme: string, handler: ProtocolHandler) {
      app.mustBeReady('protocol.handle')
      record.protocols.set(scheme, handler)
    },
  }
}
