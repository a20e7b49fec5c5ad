import { findMagicNumber } from '../magic-numbers.ts'
import { pages } from '../pages.ts'
import type { ContactKind } from './contact-rules.ts'
import type { RulesOf } from './rule.ts'

export interface MagicNumberFacts {
  /** `code` with which the platform refuses; null where the number only behaves in its own way. */
  readonly 'magic-number': { readonly to: string; readonly kind: ContactKind; readonly code: number | null }
  /** The mailbox of `owner` spoke its own number to the caller. */
  readonly 'voicemail-greeting': { readonly owner: string }
}

export const magicNumberRules: RulesOf<MagicNumberFacts> = {
  'magic-number': {
    title: 'Is it a magic number?',
    source: pages.testCredentials,
    order: ['to', 'kind', 'code'],
    tell: ({ to, kind, code }, passed) => ({
      saw: `${to} is a magic number. ${findMagicNumber(to)?.meaning ?? 'Its meaning is no longer known.'}`,
      decided: code === null ? 'It behaves as it is meant to.' : `The platform refuses the ${kind} (${code}).`,
      because: 'Such numbers stand for something that is hard to bring about otherwise.',
      ...(!passed && { remedy: 'An ordinary number as the participant’s identifier.' }),
    }),
  },
  'voicemail-greeting': {
    title: 'What did the mailbox say?',
    source: pages.quickstart,
    order: ['owner'],
    tell: ({ owner }) => ({
      saw: `The mailbox of ${owner} answered, and its greeting says that number.`,
      decided: 'The caller hears it: its owner disclosed it, so it is no leak.',
      because: 'A call is joined with whatever answers it, and what is said there reaches the caller untouched.',
    }),
  },
}
