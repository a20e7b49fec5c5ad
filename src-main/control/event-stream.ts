import type { SSEStreamingApi } from 'hono/streaming'
import type { Simulator } from '../simulator/simulator.ts'
import { withIsoTimes } from './with-iso-times.ts'

/** ms of silence after which a comment shows that the stream lives. */
const heartbeatMs = 15_000

/** Sends what happened after `seen`, and goes on with each new run from its first event. Ends with the reader, or when it is too slow. */
export async function sendEvents(simulator: Simulator, stream: SSEStreamingApi, seen: number): Promise<void> {
  let { run } = simulator.status()
  let last = seen
  const changes = watch(simulator, stream)
  while (!stream.aborted) {
    const current = simulator.status().run
    if (current !== run) last = 0
    run = current
    const events = simulator.eventsAfter(last)
    if (events === 'gone') break
    for (const event of events) {
      if (stream.aborted) break
      await stream.writeSSE({ id: String(event.seq), data: JSON.stringify(withIsoTimes(event)) })
      last = event.seq
    }
    if ((await changes.next()) === 'silence') await stream.write(': still here\n\n')
  }
  changes.stop()
}

/** Remembers a change that came while nobody waited. */
function watch(simulator: Simulator, stream: SSEStreamingApi) {
  let changed = false
  let wake: (reason: 'change') => void = () => {}
  const ring = (): void => {
    changed = true
    wake('change')
  }
  const stop = simulator.onChange(ring)
  stream.onAbort(ring)
  return {
    stop,
    async next(): Promise<'change' | 'silence'> {
      if (!changed) {
        const reason = await new Promise<'change' | 'silence'>((resolve) => {
          const timer = setTimeout(() => resolve('silence'), heartbeatMs)
          wake = (change) => {
            clearTimeout(timer)
            resolve(change)
          }
        })
        if (reason === 'silence') return reason
      }
      changed = false
      return 'change'
    },
  }
}
