import type { Phone } from '#shared/resources/phone.ts'

/** Number of different colours that owners of phones get, in order of appearance. */
const tints = 8

export function tintOf(place: number): number {
  return place % tints
}

/** `A`, `AB` for a name of several words, the last two digits while there is no name. */
export function initialsOf(phone: Pick<Phone, 'e164' | 'label'>): string {
  if (phone.label === phone.e164) return phone.e164.slice(-2)
  const words = phone.label.split(/\s+/).filter((word) => word !== '')
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0]]
  return letters.map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('')
}
