import { EventEmitter } from 'node:events'

export interface DoubleAppOptions {
  readonly userData: string
  /** Whether another instance holds the lock. */
  readonly runsAlready?: boolean
  readonly isPackaged?: boolean
}

/** Electron's `app`: ready when told, and with a record of what it was asked. */
export class DoubleApp extends EventEmitter {
  readonly done: string[] = []
  readonly isPackaged: boolean
  readonly #options: DoubleAppOptions
  readonly #ready: Promise<void>
  #isReady = false
  quitting: 'no' | 'asked' | 'done' = 'no'

  constructor(options: DoubleAppOptions) {
    super()
    this.#options = options
    this.isPackaged = options.isPackaged ?? false
    this.#ready = new Promise((resolve) => this.once('ready', resolve))
  }

  becomeReady(): void {
    this.#isReady = true
    this.done.push('ready')
    this.emit('ready')
  }

  /** Electron throws when these are used too early. */
  mustBeReady(what: string): void {
    if (!this.#isReady) throw new Error(`${what} before app is ready`)
  }

  mustNotBeReady(what: string): void {
    if (this.#isReady) throw new Error(`${what} after app is ready`)
  }

  whenReady(): Promise<void> {
    return this.#ready
  }

  isReady(): boolean {
    return this.#isReady
  }

  enableSandbox(): void {
    this.mustNotBeReady('enableSandbox')
    this.done.push('enableSandbox')
  }

  requestSingleInstanceLock(): boolean {
    this.done.push('requestSingleInstanceLock')
    return this.#options.runsAlready !== true
  }

  getPath(): string {
    return this.#options.userData
  }

  getVersion(): string {
    return '0.1.0'
  }

  getAppPath(): string {
    return process.cwd()
  }

  setAboutPanelOptions(): void {}

  quit(): void {
    this.done.push('quit')
    let held = false
    const event = {
      preventDefault() {
        held = true
      },
    }
    this.emit('before-quit', event)
    this.emit('will-quit', event)
    this.quitting = held ? 'asked' : 'done'
    if (!held) this.emit('quit')
  }

  exit(code = 0): void {
    this.done.push(`exit ${code}`)
    this.quitting = 'done'
    this.emit('quit')
  }
}
