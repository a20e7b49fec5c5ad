import type { ApiError, Result } from '#shared/contract/result.ts'
import { refuse } from '#shared/contract/result.ts'
import type { Batch, LinkState, Transport } from '#shared/contract/rpc.ts'
import type { RequestFrame } from '#shared/contract/wire.ts'
import { hostFrameSchema } from '#shared/contract/wire.ts'

const firstRetryMs = 250
const longestRetryMs = 5_000

type Answer = (result: Result<unknown, ApiError>) => void

const connectionLost: Result<unknown, ApiError> = refuse({
  code: 'connection_lost',
  status: 503,
  message: 'The connection to the simulator is lost. It is tried again by itself.',
})

/** The host over a WebSocket. Connects again by itself, waiting longer each time; each connection begins with a snapshot. */
export function openSocketTransport(address: string, protocols: readonly string[]): Transport {
  const pending = new Map<number, Answer>()
  let socket: WebSocket | null = null
  let lastId = 0

  return {
    invoke(method, params) {
      const open = socket
      if (open === null || open.readyState !== WebSocket.OPEN) return Promise.resolve(connectionLost)
      lastId += 1
      const id = lastId
      return new Promise((resolve) => {
        pending.set(id, resolve)
        open.send(JSON.stringify({ id, method, params } as RequestFrame))
      })
    },
    subscribe(onBatch, onLink) {
      return keepConnected(() => {
        socket = new WebSocket(address, [...protocols])
        socket.addEventListener('message', (event) => receive(event.data, pending, onBatch))
        socket.addEventListener('close', () => refuseAll(pending))
        return socket
      }, onLink)
    },
  }
}

function receive(data: unknown, pending: Map<number, Answer>, onBatch: (batch: Batch) => void): void {
  const frame = hostFrameSchema.safeParse(JSON.parse(String(data)))
  if (!frame.success) return
  if ('batch' in frame.data) {
    onBatch(frame.data.batch)
  } else if (frame.data.id !== null) {
    pending.get(frame.data.id)?.(frame.data.result)
    pending.delete(frame.data.id)
  }
}

function refuseAll(pending: Map<number, Answer>): void {
  for (const answer of pending.values()) answer(connectionLost)
  pending.clear()
}

/** Connects, and again whenever the connection closes. Returns how to stop. */
function keepConnected(connect: () => WebSocket, onLink: (link: LinkState) => void): () => void {
  let wait = firstRetryMs
  let timer: ReturnType<typeof setTimeout> | undefined
  let stopped = false
  let current: WebSocket

  const tryOnce = () => {
    const socket = connect()
    current = socket
    socket.addEventListener('open', () => {
      wait = firstRetryMs
      onLink('connected')
    })
    socket.addEventListener('close', () => {
      if (stopped) return
      onLink('lost')
      timer = setTimeout(tryOnce, wait)
      wait = Math.min(longestRetryMs, wait * 2)
    })
  }
  const stop = () => {
    stopped = true
    clearTimeout(timer)
    current.close()
  }
  tryOnce()
  return stop
}
