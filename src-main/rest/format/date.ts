import { isoSeconds } from '../../engine/rules/webhook/iso-seconds.ts'

export function isoSecondsOrNull(ms: number | null): string | null {
  return ms === null ? null : isoSeconds(ms)
}

/** RFC 2822, as the 2010-04-01 API writes dates. https://www.twilio.com/docs/usage/twilios-response */
export function rfc2822(ms: number): string {
  return new Date(ms).toUTCString().replace('GMT', '+0000')
}

export function rfc2822OrNull(ms: number | null): string | null {
  return ms === null ? null : rfc2822(ms)
}
