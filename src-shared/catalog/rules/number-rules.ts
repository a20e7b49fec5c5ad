import type { GeoMatchLevel } from '../../resources/service.ts'
import { moreInfo } from '../codes.ts'
import { pages } from '../pages.ts'
import type { RulesOf } from './rule.ts'

/** How many of the numbers looked at fit. */
interface Fitting {
  readonly fitting: number
  readonly of: number
}

/** Why one of several fitting numbers was taken. */
export type PickReason = 'first-fit' | 'least-used' | 'used-last' | 'never-used' | 'used-longest-ago'

export interface NumberFacts {
  readonly 'pool-not-empty': { readonly of: number }
  /** `country` of the participant's number, ISO 3166-1 alpha-2; null when it has none. */
  readonly country: Fitting & { readonly identifier: string; readonly country: string | null }
  readonly 'voice-capable': Fitting
  readonly 'sms-capable': Fitting
  /**
   * `areaCode` of the participant; null where the level does not apply. `place` is what the level widens it to: the
   * codes of an overlay complex, or a state; null where it does not.
   */
  readonly 'geo-match': Fitting & {
    readonly level: GeoMatchLevel
    readonly areaCode: string | null
    readonly place: string | null
  }
  readonly 'not-reserved': Fitting
  readonly 'unused-by-person': Fitting & { readonly identifier: string }
  /** Told only where somebody's own number was in the way. */
  readonly 'nobodys-own': Fitting
  /** Told only where it is so. `number` of the partner, `identifier` of who is to be added. */
  readonly 'shown-already': { readonly identifier: string; readonly number: string }
  readonly 'number-pick': { readonly number: string; readonly of: number; readonly reason: PickReason }
}

export const numberRules: RulesOf<NumberFacts> = {
  'pool-not-empty': {
    title: 'Does the pool hold numbers?',
    source: moreInfo(80205),
    order: ['of'],
    tell: ({ of }, passed) => ({
      saw: of === 0 ? 'The service has no numbers.' : `The service has ${count(of)}.`,
      decided: passed ? 'There is something to choose from.' : 'No number can be given (80205).',
      because: 'Each participant gets a number from the pool of the service.',
      ...(!passed && { remedy: 'Add a number to the pool of the service.' }),
    }),
  },
  country: {
    title: 'Is there a number of the same country?',
    source: pages.numberManagement,
    order: ['fitting', 'of', 'identifier', 'country'],
    tell: ({ fitting, of, identifier, country }, passed) => ({
      saw:
        country === null
          ? `The country of ${identifier} is unknown.`
          : `The country of ${identifier} is ${nameOf(country)}. Numbers that serve it: ${share(fitting, of)}.`,
      decided: passed ? yes(fitting, of) : 'No number can be given (80203).',
      because: 'Participants get a number of their own country, so that reaching it costs them no more than usual.',
      ...(!passed && {
        remedy: `Add a number of ${country === null ? 'that country' : nameOf(country)} to the pool, or name one with ProxyIdentifier.`,
      }),
    }),
  },
  'voice-capable': {
    title: 'Can the number make calls?',
    source: moreInfo(80201),
    order: ['fitting', 'of'],
    tell: ({ fitting, of }, passed) => ({
      saw: `Numbers that can make and take calls: ${share(fitting, of)}.`,
      decided: passed ? yes(fitting, of) : 'No number can be given (80201).',
      because: 'The session carries calls, so the number must too.',
      ...(!passed && { remedy: 'Add a number with voice to the pool, or make the session message-only.' }),
    }),
  },
  'sms-capable': {
    title: 'Can the number send texts?',
    source: moreInfo(80202),
    order: ['fitting', 'of'],
    tell: ({ fitting, of }, passed) => ({
      saw: `Numbers that can send and receive texts: ${share(fitting, of)}.`,
      decided: passed ? yes(fitting, of) : 'No number can be given (80202).',
      because: 'The session carries texts, so the number must too.',
      ...(!passed && { remedy: 'Add a number with SMS to the pool, or make the session voice-only.' }),
    }),
  },
  'geo-match': {
    title: 'Is there a number of the same area?',
    source: pages.numberManagement,
    order: ['fitting', 'of', 'level', 'areaCode', 'place'],
    tell: ({ fitting, of, level, areaCode, place }, passed) => ({
      saw:
        areaCode === null
          ? `The service matches by ${level}.`
          : `The participant has area code ${areaCode}. Numbers ${areaOf(areaCode, place)}: ${share(fitting, of)}.`,
      decided: passed ? yes(fitting, of) : 'No number can be given (80206).',
      because:
        areaCode === null ? 'Only the country is compared here.' : `The service matches by ${level} in North America.`,
      ...(!passed && {
        remedy: `Add a number ${areaOf(areaCode ?? '', place)} to the pool, or match by country.`,
      }),
    }),
  },
  'not-reserved': {
    title: 'Is there a number that is not reserved?',
    source: pages.reservedNumbers,
    order: ['fitting', 'of'],
    tell: ({ fitting, of }, passed) => ({
      saw: `Numbers that are not reserved: ${share(fitting, of)}.`,
      decided: passed ? yes(fitting, of) : 'No number can be given (80207).',
      because: 'Reserved numbers are only used when they are named.',
      ...(!passed && { remedy: 'Add an unreserved number, or name a reserved one with ProxyIdentifier.' }),
    }),
  },
  'unused-by-person': {
    title: 'Is there a number this person does not use yet?',
    source: pages.numbersNeeded,
    order: ['fitting', 'of', 'identifier'],
    tell: ({ fitting, of, identifier }, passed) => ({
      saw: `Numbers that ${identifier} does not use in another active session: ${share(fitting, of)}.`,
      decided: passed ? yes(fitting, of) : 'No number can be given (80208).',
      because: 'A person and a number together name one session, so the pair may be active only once.',
      ...(!passed && { remedy: `Close a session that ${identifier} is in, or add another number to the pool.` }),
    }),
  },
  'nobodys-own': {
    title: 'Is there a number that is nobody’s own?',
    source: moreInfo(80402),
    order: ['fitting', 'of'],
    tell: ({ fitting, of }, passed) => ({
      saw: `Numbers that nobody in the session has as their own: ${share(fitting, of)}.`,
      decided: passed ? yes(fitting, of) : 'No number can be given (80208).',
      because: 'Whoever is given somebody’s own number would be shown it, and nothing would be masked.',
      ...(!passed && { remedy: 'Add another number to the pool.' }),
    }),
  },
  'shown-already': {
    title: 'Is the person’s own number shown to the partner?',
    source: moreInfo(80402),
    order: ['identifier', 'number'],
    tell: ({ identifier, number }) => ({
      saw: `The partner’s proxy number in this session is ${number}, and ${identifier} has it as their own.`,
      decided: 'The person is refused (80402).',
      because: 'The partner would be shown a real number, and nothing would be masked.',
      remedy: 'Make a new session, and give the partner another proxy number in it.',
    }),
  },
  'number-pick': {
    title: 'Which of the fitting numbers?',
    source: pages.numberManagement,
    order: ['number', 'of', 'reason'],
    tell: ({ number, of, reason }) => ({
      saw: `${count(of)} ${of === 1 ? 'fits' : 'fit'}.`,
      decided: `The participant gets ${number}.`,
      because: becauseOfPick[reason],
    }),
  },
}

const becauseOfPick: Readonly<Record<PickReason, string>> = {
  'first-fit': 'It is the first in the pool that fits.',
  'least-used': 'It is in the fewest active sessions of all that fit.',
  'used-last': 'It is the one this person had most recently (prefer-sticky).',
  'never-used': 'This person never had it before (avoid-sticky).',
  'used-longest-ago': 'This person had all of them before, this one longest ago (avoid-sticky).',
}

function count(numbers: number): string {
  return numbers === 1 ? '1 number' : `${numbers} numbers`
}

/** Answers the question that is the title of the rule. */
function yes(fitting: number, of: number): string {
  return fitting === of ? `Yes: ${of === 1 ? 'the only one' : `all ${of}`}.` : `Yes: ${share(fitting, of)}.`
}

function share(fitting: number, of: number): string {
  return `${fitting === 0 ? 'none' : fitting} of ${of}`
}

/** What is compared, as an attribute of a number. */
function areaOf(areaCode: string, place: string | null): string {
  if (place === null) return `with area code ${areaCode}`
  return /^\d/.test(place) ? `with one of the area codes ${place}` : `in ${place}`
}

/** Made when first needed: that takes 12 ms, for which a start would have to wait. */
let countryNames: Intl.DisplayNames | undefined

/** A country for people: Japan (JP). */
function nameOf(country: string): string {
  countryNames ??= new Intl.DisplayNames('en', { type: 'region' })
  return `${countryNames.of(country)} (${country})`
}
