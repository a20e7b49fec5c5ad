import { formatTime } from '#renderer/ui/format-time.ts'

/** `14:03:07.042`, which no simulated time looks like. */
export function realTimeText(at: string): string {
  const ms = Date.parse(at)
  return `${formatTime(ms)}.${String(ms % 1000).padStart(3, '0')}`
}
