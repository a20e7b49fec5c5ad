/**
 * A date as Proxy, its webhooks and Monitor write it: ISO 8601 in UTC, to the second. https://www.twilio.com/docs/proxy/api
 * A list holds hundreds of them, and `toISOString`, which writes milliseconds too, takes three times as long.
 */
export function isoSeconds(ms: number): string {
  const date = new Date(ms)
  const year = date.getUTCFullYear()
  const hasFourDigits = year >= 1000 && year <= 9999
  if (!hasFourDigits) return `${date.toISOString().slice(0, -5)}Z`
  const day = `${year}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`
  const time = `${twoDigits(date.getUTCHours())}:${twoDigits(date.getUTCMinutes())}:${twoDigits(date.getUTCSeconds())}`
  return `${day}T${time}Z`
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`
}
