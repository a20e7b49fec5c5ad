import { moreInfo } from '../codes.ts'
import { pages } from '../pages.ts'
import type { RulesOf } from './rule.ts'

/** What is wrong with a number that was named explicitly. */
export type NamedNumberProblem =
  | 'two-numbers'
  | 'not-a-number'
  | 'invalid-sid'
  | 'not-owned'
  | 'not-in-service'
  | 'own-number'
  | 'reserved'
  | 'no-voice'
  | 'no-sms'

export interface NamedNumberFacts {
  /** `named` is the text or SID given. */
  readonly 'named-number': { readonly named: string; readonly problem: NamedNumberProblem | null }
  /** `exempt`: the account may use a pair twice. */
  readonly 'pair-unused': { readonly identifier: string; readonly number: string; readonly exempt: boolean }
}

export const namedNumberRules: RulesOf<NamedNumberFacts> = {
  'named-number': {
    title: 'Can the number that was named be used?',
    source: pages.participant,
    order: ['named', 'problem'],
    tell: ({ named, problem }) =>
      problem === null
        ? {
            saw: `The request names ${named}, a number of this service.`,
            decided: 'It is used as named.',
            because: 'A number that is named comes before any choice by country, area or reservation.',
          }
        : { saw: `The request names ${named}.`, ...tellProblem[problem] },
  },
  'pair-unused': {
    title: 'Is the pair of person and number free?',
    source: moreInfo(80604),
    order: ['identifier', 'number', 'exempt'],
    tell: ({ identifier, number, exempt }, passed) => {
      const saw = `${identifier} ${passed && !exempt ? 'does not use' : 'uses'} ${number} in another active session.`
      const because =
        'A person and a number together name one session; twice active, contact could reach the wrong partner.'
      if (!passed) {
        const remedy = `Close the other session first, or name another number for ${identifier}.`
        return { saw, decided: 'The pair is refused (80604).', because, remedy }
      }
      return exempt
        ? {
            saw,
            decided: 'The pair is used a second time, with a warning.',
            because: 'The account allows participant conflicts.',
          }
        : { saw, decided: 'The pair is free.', because }
    },
  },
}

const tellProblem = {
  'two-numbers': {
    decided: 'The request is refused (80701).',
    because: 'ProxyIdentifier and ProxyIdentifierSid name different numbers.',
    remedy: 'Give only one of the two.',
  },
  'not-a-number': {
    decided: 'The request is refused (80304).',
    because: 'It is not a phone number, and the service has no such channel identifier.',
    remedy: 'A number of the pool in E.164 form; in a form body the plus sign is written %2B.',
  },
  'invalid-sid': {
    decided: 'The request is refused (80407).',
    because: 'A number’s SID is PN and 32 hexadecimal digits.',
    remedy: 'The SID of a number in the pool.',
  },
  'not-owned': {
    decided: 'The request is refused (80606).',
    because: 'The account does not own this number.',
    remedy: 'Buy the number and add it to the pool, or name one that is in it.',
  },
  'not-in-service': {
    decided: 'The request is refused (80605).',
    because: 'The account owns this number, but it is not in the pool of this service.',
    remedy: 'Add the number to the pool of this service.',
  },
  'own-number': {
    decided: 'The request is refused (80402).',
    because: 'It is the own number of somebody in the session: whoever is shown it would be shown a real number.',
    remedy: 'Name a number that is nobody’s own, or let Proxy choose one.',
  },
  reserved: {
    decided: 'The request is refused (80207).',
    because:
      'The number is reserved, and the setting that reproduces the live service refuses reserved numbers by SID.',
    remedy: 'Name it by its number, or turn the setting off.',
  },
  'no-voice': {
    decided: 'The request is refused (80201).',
    because: 'The session carries calls, and the number cannot.',
    remedy: 'A number with voice, or a message-only session.',
  },
  'no-sms': {
    decided: 'The request is refused (80202).',
    because: 'The session carries texts, and the number cannot.',
    remedy: 'A number with SMS, or a voice-only session.',
  },
} as const
