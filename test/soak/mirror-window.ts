import { once } from 'node:events'
import { WebSocket } from 'ws'
import { applyEvent } from '#renderer/state/apply-event.ts'
import type { World } from '#renderer/state/mirror.ts'
import type { Result } from '#shared/contract/result.ts'
import { hostFrameSchema, socketPath, socketProtocols } from '#shared/contract/wire.ts'
import type { TestHost } from '#test/support/a-host.ts'

export interface MirrorWindow {
  /** What the window shows now, brought about by the window's own code. */
  world(): World
  /** How often events did not go on where the last ones ended. */
  gaps(): number
  /** Asks the host; throws where it refuses. */
  ask<Value>(method: string, params: object): Promise<Value>
  /** Waits until what is shown satisfies. */
  until(isIt: (world: World) => boolean): Promise<void>
  close(): Promise<void>
}

/** A window without a screen, which forgets what it has taken in. */
export async function aMirrorWindow(host: TestHost): Promise<MirrorWindow> {
  const token = new URL(host.windowUrl).searchParams.get('token') ?? ''
  const socket = new WebSocket(`${host.url}${socketPath}`.replace('http', 'ws'), socketProtocols(token))
  const answers = new Map<number, (result: Result<unknown>) => void>()
  let world: World | null = null
  let gaps = 0
  let asked = 0
  socket.on('message', (data) => {
    const frame = hostFrameSchema.parse(JSON.parse(data.toString()))
    if (!('batch' in frame)) {
      answers.get(frame.id ?? -1)?.(frame.result)
      answers.delete(frame.id ?? -1)
      return
    }
    const { batch } = frame
    if (batch.kind === 'snapshot')
      world = { ...batch.snapshot, timelineVersion: 0, alertVersion: 0, responderVersion: 0, latest: [] }
    if (batch.kind !== 'events' || world === null) return
    const [first] = batch.events
    if (first !== undefined && first.seq !== world.eventSeq + 1) gaps += 1
    world = { ...batch.events.reduce(applyEvent, world), seq: batch.seq, clock: batch.clock }
  })
  const shown = () => {
    if (world === null) throw new Error('The window shows nothing yet.')
    return world
  }
  await once(socket, 'open')
  while (world === null) await once(socket, 'message')
  return {
    world: shown,
    gaps: () => gaps,
    async ask<Value>(method: string, params: object) {
      asked += 1
      const answer = new Promise<Result<unknown>>((resolve) => answers.set(asked, resolve))
      socket.send(JSON.stringify({ id: asked, method, params }))
      const result = await answer
      if (!result.ok) throw new Error(`${method} was refused: ${JSON.stringify(result.error)}`)
      return result.value as Value
    },
    async until(isIt) {
      while (!isIt(shown())) await once(socket, 'message')
    },
    async close() {
      socket.close()
      await once(socket, 'close')
    },
  }
}
