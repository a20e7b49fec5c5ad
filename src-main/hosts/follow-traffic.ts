import type { RequestLog } from '../rest/request-log.ts'
import type { BatchReader } from '../simulator/batches.ts'
import { processTime, type RealTime } from '../simulator/real-time.ts'
import type { DeliveryLog } from '../webhooks/delivery-log.ts'

/** ms of real time between two batches: one frame. */
const frameMs = 16

export interface TrafficLogs {
  readonly requests: Pick<RequestLog, 'bell'>
  readonly deliveries: Pick<DeliveryLog, 'bell'>
}

/** Tells how far the logs are: at once, then at most once a frame while they grow. Returns how to stop. */
export function followTraffic(
  { requests, deliveries }: TrafficLogs,
  reader: BatchReader,
  realTime: RealTime = processTime,
): () => void {
  let cancel: (() => void) | null = null

  function push(): void {
    const traffic = { requests: requests.bell.count, deliveries: deliveries.bell.count }
    reader.receive({ kind: 'traffic', traffic })
  }

  function pushWhenReady(): void {
    cancel = null
    if (reader.isReady()) push()
    else schedule()
  }

  function schedule(): void {
    cancel ??= realTime.after(frameMs, pushWhenReady)
  }

  push()
  const stops = [requests.bell.onRing(schedule), deliveries.bell.onRing(schedule)]
  return () => {
    for (const stop of stops) stop()
    cancel?.()
  }
}
