import { EventEmitter } from 'node:events'

export interface DoubleFrame {
  origin: string
  url: string
  parent: DoubleFrame | null
}

type WindowOpenHandler = (details: { url: string }) => { action: string }

/** A page as main sees it. What main sends is kept, cloned as IPC would. */
export class DoubleWebContents extends EventEmitter {
  mainFrame: DoubleFrame = { origin: 'null', url: 'about:blank', parent: null }
  readonly sent: unknown[][] = []
  reloads = 0
  destroyed = false
  openWindow: WindowOpenHandler = () => ({ action: 'allow' })

  send(channel: string, ...args: unknown[]): void {
    const message = [channel, ...structuredClone(args)]
    this.sent.push(message)
    this.emit('double:sent', message)
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.openWindow = handler
  }

  reload(): void {
    this.reloads += 1
    this.emit('did-start-navigation', { url: this.mainFrame.url, isMainFrame: true, isSameDocument: false })
  }

  isDestroyed(): boolean {
    return this.destroyed
  }
}
