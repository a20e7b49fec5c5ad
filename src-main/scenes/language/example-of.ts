import type { Phrase } from './phrase.ts'
import { type SlotName, slots } from './slots.ts'

/** A line as it may stand in a file. */
export function exampleOf(phrase: Pick<Phrase, 'template' | 'content'>): string {
  const sentence = exampleSentence(phrase)
  return phrase.content === null ? sentence : `${sentence}: ${phrase.content.example}`
}

/** The same without what follows the colon. */
export function exampleSentence({ template }: Pick<Phrase, 'template'>): string {
  return template.replaceAll('(s)', 's').replaceAll(/\{(\w+)\}/g, (_, name: SlotName) => slots[name].example)
}
