import type { RequestLog } from '../rest/request-log.ts'
import type { BatchReader } from '../simulator/batches.ts'
import { paceByFrame } from '../simulator/frame-pace.ts'
import { processTime, type RealTime } from '../simulator/real-time.ts'
import type { DeliveryLog } from '../webhooks/delivery-log.ts'

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
  const push = () => {
    const traffic = { requests: requests.bell.count, deliveries: deliveries.bell.count }
    reader.receive({ kind: 'traffic', traffic })
  }
  const pace = paceByFrame(push, () => reader.isReady(), realTime)
  const stops = [requests.bell.onRing(pace.ask), deliveries.bell.onRing(pace.ask), pace.stop]
  return () => {
    for (const stop of stops) stop()
  }
}
