import { z } from 'zod'

const dateTime = z.iso.datetime({ offset: true })
const date = z.iso.date()
/** Seconds and zone may be left out, the zone's minutes and its colon too. */
const written = /^([\d-]+T\d\d:\d\d)(:\d\d(?:\.\d+)?)?(?:Z|([+-]\d\d)(?::?(\d\d))?)?$/

/**
 * An ISO 8601 date or time as clients write it, in ms since the epoch: a date alone means its beginning in UTC, a time
 * without a zone is UTC. Undefined for anything else. https://www.twilio.com/docs/proxy/api/session
 */
export function readInstant(text: string): number | undefined {
  if (date.safeParse(text).success) return Date.parse(text)
  const [, begin, seconds = ':00', hours, minutes = '00'] = written.exec(text) ?? []
  const whole = `${begin}${seconds}${hours === undefined ? 'Z' : `${hours}:${minutes}`}`
  return dateTime.safeParse(whole).success ? Date.parse(whole) : undefined
}
