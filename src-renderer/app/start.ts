import type { Transport } from '#shared/contract/rpc.ts'
import { followConnection } from '../features/connect/connection.ts'
import { followPresenting } from '../features/presenter/presenting.ts'
import { startClock } from '../state/clock.ts'
import { onceAFrame } from '../state/frame-queue.ts'
import { connectHost } from '../state/host.ts'
import { receiveBatch, receiveLink } from '../state/mirror.ts'
import { openSocketTransport } from './socket-transport.ts'
import { followTheme } from './theme.ts'
import { takeToken } from './token.ts'

declare global {
  interface Window {
    /** What the desktop app's preload exposes; absent in a browser. */
    readonly masquerade?: Transport
  }
}

/** Connects the window to its host: the desktop app over IPC, else the server that this page came from. */
export function start(): void {
  const transport = window.masquerade ?? openSocketTransport(socketAddress(), takeToken())
  connectHost(transport)
  startClock()
  followConnection()
  followTheme()
  followPresenting()
  transport.subscribe(onceAFrame(receiveBatch), receiveLink)
}

function socketAddress(): string {
  return `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/window/socket`
}
