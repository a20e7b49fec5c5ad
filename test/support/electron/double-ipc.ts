import { EventEmitter } from 'node:events'
import type { DoubleFrame, DoubleWebContents } from './double-web-contents.ts'

export interface DoubleSender {
  readonly sender: DoubleWebContents
  readonly senderFrame: DoubleFrame | null
}

type Handler = (event: DoubleSender, ...args: unknown[]) => unknown

/** Main's side of IPC: the handlers by channel, called as Electron would. */
export class DoubleIpcMain extends EventEmitter {
  readonly handlers = new Map<string, Handler>()

  handle(channel: string, handler: Handler): void {
    if (this.handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    this.handlers.set(channel, handler)
  }

  async invoke(from: DoubleSender, channel: string, ...args: unknown[]): Promise<unknown> {
    const handler = this.handlers.get(channel)
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`)
    return structuredClone(await handler(from, ...structuredClone(args)))
  }
}

/** The page's side: what it invokes reaches main from the main frame, what main sends to that page arrives here. */
export class DoubleIpcRenderer extends EventEmitter {
  readonly #main: DoubleIpcMain
  readonly #page: DoubleWebContents

  constructor(main: DoubleIpcMain, page: DoubleWebContents) {
    super()
    this.#main = main
    this.#page = page
    page.on('double:sent', ([channel, ...args]: [string, ...unknown[]]) => this.emit(channel, {}, ...args))
  }

  invoke(channel: string, ...args: unknown[]): Promise<unknown> {
    return this.#main.invoke({ sender: this.#page, senderFrame: this.#page.mainFrame }, channel, ...args)
  }
}
