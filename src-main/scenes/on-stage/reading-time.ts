import { scenePaces } from '#shared/contract/scene-requests.ts'
import type { Stop } from './staged-scene.ts'

/** A presenter reads about twenty characters a second. */
const msPerCharacter = 50
const longestInPaces = 10

/** ms of real time for which a stop stays before the next: a step takes one pace, words as long as reading them takes. */
export function readingTime({ chapter, step }: Stop, paceMs: number): number {
  const words = step === null ? (chapter.narration ?? '') : step.kind === 'narration' ? step.sentence : ''
  const reading = (words.length * msPerCharacter * paceMs) / scenePaces.usual
  return Math.min(Math.max(paceMs, reading), longestInPaces * paceMs)
}
