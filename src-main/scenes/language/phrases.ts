import type { Phrase } from './phrase.ts'
import { appPhrases } from './phrases/app.ts'
import { expectationPhrases } from './phrases/expectations.ts'
import { peoplePhrases } from './phrases/people.ts'
import { worldPhrases } from './phrases/world.ts'

/** The whole language. Of several phrases that fit a sentence the first one is meant. */
export const phrases: readonly Phrase[] = [...worldPhrases, ...appPhrases, ...expectationPhrases, ...peoplePhrases]
