import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { e164Pattern } from '#shared/contract/fields.ts'

export type Identifier =
  | { readonly kind: 'phone'; readonly e164: string }
  | { readonly kind: 'channel'; readonly channel: 'messenger' | 'whatsapp'; readonly address: string }
  | { readonly kind: 'invalid' }

const channelPattern = /^(messenger|whatsapp):(.+)$/

/**
 * Reads what a request gives as an identifier or proxy identifier: a number, written with spaces, dashes, dots and
 * parentheses or without, or an address of another channel. `isStrict` also asks whether the number can exist.
 * https://www.twilio.com/docs/proxy/api/participant
 */
export function normalizeIdentifier(text: string, isStrict = false): Identifier {
  const [, channel, address] = channelPattern.exec(text) ?? []
  if (channel !== undefined && address !== undefined) {
    return { kind: 'channel', channel: channel as 'messenger' | 'whatsapp', address }
  }
  const e164 = withoutPunctuation(text)
  const valid = e164Pattern.test(e164) && (!isStrict || parsePhoneNumberFromString(e164)?.isValid() === true)
  return valid ? { kind: 'phone', e164 } : { kind: 'invalid' }
}

/** Numbers may be written with spaces, dots, dashes and parentheses. */
export function withoutPunctuation(number: string): string {
  return number.replace(/[\s().-]/g, '')
}
