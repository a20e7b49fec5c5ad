import { e164Pattern } from '#shared/contract/fields.ts'

/** A typed number in E.164 form, whatever spaces, dots and brackets it was typed with, or null. */
export function readNumber(typed: string): string | null {
  const digits = typed.replace(/[\s().\-/]/g, '')
  return e164Pattern.test(digits) ? digits : null
}

export const numberAdvice = 'Write it with a plus and the country code, like +1 415 555 0133.'
