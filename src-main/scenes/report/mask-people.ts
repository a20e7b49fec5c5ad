import { maskNumbers } from '#shared/numbers/mask-numbers.ts'
import type { Scene } from '../scene.ts'

/** A text in which nobody's real number can be read, however it is written. */
export function maskPeople(text: string, { cast }: Pick<Scene, 'cast'>): string {
  return maskNumbers(
    text,
    Object.values(cast).map(({ phone }) => phone),
  )
}
