import { once } from 'node:events'
import { onTestFinished } from 'vitest'
import { WebSocket } from 'ws'
import type { Batch } from '#shared/contract/rpc.ts'
import { type AnswerFrame, hostFrameSchema, socketPath, socketProtocols } from '#shared/contract/wire.ts'
import type { TestHost } from '#test/support/a-host.ts'

export interface TestWindow {
  readonly socket: WebSocket
  readonly batches: readonly Batch[]
  /** Sends the text as one frame and waits for the next answer. */
  send(text: string): Promise<AnswerFrame>
  /** Waits until a batch has come that satisfies. */
  batch(isIt: (batch: Batch) => boolean): Promise<Batch>
}

export function tokenIn({ windowUrl }: TestHost): string {
  return new URL(windowUrl).searchParams.get('token') ?? ''
}

/** Connects as the window does. */
export async function aWindow(
  host: TestHost,
  protocols: string[] = socketProtocols(tokenIn(host)),
): Promise<TestWindow> {
  const socket = new WebSocket(`${host.url}${socketPath}`.replace('http', 'ws'), protocols)
  onTestFinished(() => socket.terminate())
  const batches: Batch[] = []
  const answers: AnswerFrame[] = []
  socket.on('message', (data) => {
    const frame = hostFrameSchema.parse(JSON.parse(data.toString()))
    if ('batch' in frame) batches.push(frame.batch)
    else answers.push(frame)
  })
  const until = async <Value>(find: () => Value | undefined): Promise<Value> => {
    for (let found = find(); ; found = find()) {
      if (found !== undefined) return found
      await once(socket, 'message')
    }
  }
  await once(socket, 'open')
  return {
    socket,
    batches,
    send(text) {
      socket.send(text)
      return until(() => answers.shift())
    },
    batch: (isIt) => until(() => batches.find(isIt)),
  }
}

/** How the server answers an upgrade: `101` or the status it refuses with. */
export function upgradeStatus(url: string, protocols: string[], headers: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve) => {
    const socket = new WebSocket(url, protocols, { headers })
    socket.on('open', () => resolve(101))
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0))
    socket.on('error', () => {})
    onTestFinished(() => socket.terminate())
  })
}
