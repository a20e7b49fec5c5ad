/** A date as Proxy, its webhooks and Monitor write it: ISO 8601 in UTC, to the second. https://www.twilio.com/docs/proxy/api */
export function isoSeconds(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, -5)}Z`
}
