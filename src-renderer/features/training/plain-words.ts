import { formatNumber } from '#renderer/ui/format-number.ts'

/** The same words with readable numbers, where nothing but text can stand. */
export function plainWords(words: string): string {
  return words.replaceAll(/\+[1-9]\d{6,14}(?!\d)/g, formatNumber)
}
