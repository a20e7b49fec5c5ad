import { createHmac } from 'node:crypto'

/** One field of a webhook's form. */
export type FormField = readonly [name: string, value: string]

/**
 * The X-Twilio-Signature of a form POST: the address, then each name with its values, all in order, as HMAC-SHA1.
 * `address` is without credentials and fragment and keeps its port.
 * https://www.twilio.com/docs/usage/security#validating-requests
 */
export function signRequest(address: string, fields: readonly FormField[], authToken: string): string {
  const signed = sortedByCode(fields.map(([name]) => name)).flatMap((name) =>
    sortedByCode(fields.filter((field) => field[0] === name).map(([, value]) => value)).map((value) => name + value),
  )
  return createHmac('sha1', authToken)
    .update(address + signed.join(''), 'utf8')
    .digest('base64')
}

/** Each once, in the order of UTF-16 code units, as the official client sorts. */
function sortedByCode(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort()
}
