import { readOverrides } from './connection-overrides.ts'

/** How long a webhook waits for its answer, ms: the read or total timeout that its fragment sets (`#rt=…&tt=…`). */
export function responseTimeMs(url: string): number {
  const { readTimeoutMs, totalTimeoutMs } = readOverrides(/#.*$/s.exec(url)?.[0] ?? '')
  return Math.min(readTimeoutMs, totalTimeoutMs)
}
