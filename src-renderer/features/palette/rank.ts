import { plainSpelling } from '../catalog/plain-spelling.ts'
import type { PaletteCommand } from './palette-command.ts'

/** How well what is typed names a command: 0 where its name begins so, 3 where only its hint has some of the words; null where one is in neither. */
export function rankOf(command: PaletteCommand, typed: string): 0 | 1 | 2 | 3 | null {
  const wanted = plainSpelling(typed)
  const name = plainSpelling(command.name)
  const all = `${name} ${plainSpelling(command.hint ?? '')}`
  const words = wanted.split(' ')
  if (wanted === '' || !words.every((word) => all.includes(word))) return null
  if (name.startsWith(wanted)) return 0
  if (name.includes(` ${wanted}`)) return 1
  return words.every((word) => name.includes(word)) ? 2 : 3
}
