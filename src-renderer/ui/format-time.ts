/** Times on screen are simulated ms since the epoch, in the zone of the browser, always on a 24 hour clock. */
const time = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
})
const shortTime = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
const day = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })

const shortDay = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short' })

/** `14:03:07` */
export function formatTime(ms: number): string {
  return time.format(ms)
}

/** `14:03` */
export function formatShortTime(ms: number): string {
  return shortTime.format(ms)
}

/** `Fri 20 Nov 2026` */
export function formatDay(ms: number): string {
  return day.format(ms).replaceAll(',', '')
}

/** `Fri 20 Nov` */
export function formatShortDay(ms: number): string {
  return shortDay.format(ms).replaceAll(',', '')
}

/** `Fri 20 Nov 2026 14:03:07` */
export function formatDateTime(ms: number): string {
  return `${formatDay(ms)} ${formatTime(ms)}`
}
