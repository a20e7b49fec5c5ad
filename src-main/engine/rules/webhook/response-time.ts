/** ms. https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides */
const standardMs = 15_000
const leastMs = 100

/** How long a webhook waits for its answer, ms: the read or total timeout that its fragment sets (`#rt=…&tt=…`). */
export function responseTimeMs(url: string): number {
  const fragment = /#(.*)$/s.exec(url)?.[1] ?? ''
  const limits = ['rt', 'tt'].map((name) => new RegExp(`(?:^|&)${name}=(\\d{1,6})(?:&|$)`).exec(fragment)?.[1])
  return Math.max(leastMs, Math.min(standardMs, ...limits.map((limit) => Number(limit ?? standardMs))))
}
