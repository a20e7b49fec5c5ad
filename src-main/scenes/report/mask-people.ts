import { findNumber } from '#shared/numbers/find-number.ts'
import { maskNumber } from '#shared/numbers/mask-number.ts'
import type { Scene } from '../scene.ts'

/** A text in which nobody's real number can be read, however it is written. */
export function maskPeople(text: string, { cast }: Pick<Scene, 'cast'>): string {
  return Object.values(cast).reduce((masked, { phone }) => maskNumberIn(masked, phone), text)
}

function maskNumberIn(text: string, phone: string): string {
  const spot = findNumber(text, phone)
  if (spot === null) return text
  const start = text[spot.start - 1] === '+' ? spot.start - 1 : spot.start
  return text.slice(0, start) + maskNumber(phone) + maskNumberIn(text.slice(spot.end), phone)
}
