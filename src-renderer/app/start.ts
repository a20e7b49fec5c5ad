import type { Transport } from '#shared/contract/rpc.ts'
import { audienceProtocols, socketProtocols } from '#shared/contract/wire.ts'
import { useArrangement } from '../features/arrange/arrangement.ts'
import { followOperator } from '../features/audience/follow-operator.ts'
import { leadAudience } from '../features/audience/lead-audience.ts'
import { followConnection } from '../features/connect/connection.ts'
import { followDrafts } from '../features/phones/drafts.ts'
import { followPresenting } from '../features/presenter/presenting.ts'
import { followSound } from '../features/sound/follow-sound.ts'
import { followTour } from '../features/tour/tour.ts'
import { startClock } from '../state/clock.ts'
import { onceAFrame } from '../state/frame-queue.ts'
import { connectHost } from '../state/host.ts'
import { followOtherWindows } from '../state/layout.ts'
import { receiveBatch, receiveLink, useMirror } from '../state/mirror.ts'
import { withoutPreviews } from '../state/previews.ts'
import { useDiscretion } from '../ui/discretion.ts'
import { useReach } from '../ui/reach.ts'
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
  followOtherWindows()
  followPresenting()
  leadAudience()
  followConnection()
  followDrafts()
  followSound()
  followTour()
  followHost(socketProtocols)
}

/** Connects a window for the audience, which shows what the operator's does, and gives nothing away. */
export function startAudience(): void {
  document.title = 'Masquerade: audience'
  document.documentElement.toggleAttribute('data-presenting', true)
  useDiscretion.setState({ hidesSids: true, hidesPeople: true })
  withoutPreviews()
  // What this browser remembers of the stage is the operator's, by real numbers.
  useArrangement.setState({ order: [], hidden: [] })
  followOtherWindows()
  followOperator()
  followHost(audienceProtocols)
}

/** The desktop app knows by itself which of its windows is whose. */
function followHost(protocols: (token: string) => readonly string[]): void {
  const transport = window.masquerade ?? openSocketTransport(socketAddress(), protocols(takeToken()))
  connectHost(transport)
  startClock()
  followTheme()
  useMirror.subscribe(({ link }) => useReach.setState({ isLost: link === 'lost' }))
  transport.subscribe(onceAFrame(receiveBatch), receiveLink)
}

function socketAddress(): string {
  return `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/window/socket`
}
