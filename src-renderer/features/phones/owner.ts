import { personsNumber } from '#renderer/ui/discretion.ts'
import { steadyName } from '#renderer/ui/steady-name.ts'
import type { Phone } from '#shared/resources/phone.ts'

/** Number of different colours that owners of phones get, in order of appearance. */
const tints = 8

export function tintOf(place: number): number {
  return place % tints
}

/** `A`, `AB` for a name of several words; null while there is no name. */
export function initialsOf(phone: Pick<Phone, 'e164' | 'label'>): string | null {
  if (phone.label === phone.e164) return null
  const words = phone.label.split(/\s+/).filter((word) => word !== '')
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0]]
  return letters.map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('')
}

/** The name of its owner, or the number as it is read while they have none. */
export function ownerName(phone: Pick<Phone, 'e164' | 'label'>): string {
  return phone.label === phone.e164 ? personsNumber(phone.e164) : steadyName(phone.label)
}
