import { EventEmitter } from 'node:events'
import type { BrowserWindowConstructorOptions, Rectangle } from 'electron'
import type { DoubleApp } from './double-app.ts'
import { DoubleWebContents } from './double-web-contents.ts'

/** Keeps what was asked of each window. */
export class DoubleWindow extends EventEmitter {
  readonly webContents = new DoubleWebContents()
  readonly done: string[] = []
  bounds: Rectangle
  maximized = false
  minimized = false
  destroyed = false

  readonly options: BrowserWindowConstructorOptions

  constructor(options: BrowserWindowConstructorOptions) {
    super()
    this.options = options
    const { x = 0, y = 0, width = 800, height = 600 } = options
    this.bounds = { x, y, width, height }
  }

  async loadURL(url: string): Promise<void> {
    this.done.push(`load ${url}`)
    this.webContents.mainFrame = { origin: new URL(url).href.split('/').slice(0, 3).join('/'), url, parent: null }
  }

  show(): void {
    this.done.push('show')
  }

  focus(): void {
    this.done.push('focus')
  }

  restore(): void {
    this.minimized = false
    this.done.push('restore')
  }

  maximize(): void {
    this.maximized = true
    this.done.push('maximize')
  }

  isMaximized(): boolean {
    return this.maximized
  }

  isMinimized(): boolean {
    return this.minimized
  }

  isDestroyed(): boolean {
    return this.destroyed
  }

  getBounds(): Rectangle {
    return this.bounds
  }

  getNormalBounds(): Rectangle {
    return this.bounds
  }

  /** What happens when the person closes it. */
  close(): void {
    this.emit('close', { preventDefault: () => undefined })
    this.destroyed = true
    this.webContents.destroyed = true
    this.webContents.emit('destroyed')
    this.emit('closed')
  }
}

export interface WindowClass {
  new (options: BrowserWindowConstructorOptions): DoubleWindow
  getAllWindows(): DoubleWindow[]
}

/** The class that main constructs, with every window it made. */
export function createWindowClass(app: DoubleApp): { BrowserWindow: WindowClass; windows: DoubleWindow[] } {
  const windows: DoubleWindow[] = []
  class BrowserWindow extends DoubleWindow {
    constructor(options: BrowserWindowConstructorOptions) {
      app.mustBeReady('new BrowserWindow')
      super(options)
      windows.push(this)
      app.emit('web-contents-created', {}, this.webContents)
    }

    static getAllWindows(): DoubleWindow[] {
      return windows.filter((window) => !window.destroyed)
    }
  }
  return { BrowserWindow, windows }
}
