import type { RequestLog } from '../../rest/request-log.ts'
import type { BatchReader } from '../../simulator/batches.ts'
import type { RealTime } from '../../simulator/real-time.ts'
import type { DeliveryLog } from '../../webhooks/delivery-log.ts'
import { followBells } from './follow-bells.ts'

export interface TrafficLogs {
  readonly requests: Pick<RequestLog, 'bell'>
  readonly deliveries: Pick<DeliveryLog, 'bell'>
}

/** Tells how far the logs are: at once, then at most once a frame while they grow. Returns how to stop. */
export function followTraffic(
  { requests, deliveries }: TrafficLogs,
  reader: BatchReader,
  realTime?: RealTime,
): () => void {
  const traffic = () => ({ requests: requests.bell.count, deliveries: deliveries.bell.count })
  const batch = () => ({ kind: 'traffic', traffic: traffic() }) as const
  return followBells([requests.bell, deliveries.bell], batch, reader, realTime)
}
