import { type PictureName, pictureNames } from '#shared/catalog/pictures.ts'
import { ok, type Result } from '#shared/contract/result.ts'
import type { DeliveryBehavior, OnCallBehavior, PhoneCallStatus } from '#shared/resources/phone.ts'
import { type ContactOutcome, contactOutcomes } from '#shared/resources/timeline-entry.ts'
import { fileLimits } from '../file/file-limits.ts'
import { namePattern } from '../file/scene-schema.ts'
import { secondsOf, spanPattern } from '../file/span.ts'
import { firstUnknown, type NameBook } from './name-book.ts'

/** What a word in braces stands for in a sentence. */
export interface Slot<Value> {
  readonly pattern: string
  /** A value it may have, for the documentation and for editors. */
  readonly example: string
  read(text: string, book: NameBook): Result<Value, string>
}

const sessionPattern = String.raw`[\p{L}\p{N}][^:"]{0,79}?`

export const slots = {
  person: named('Ana', namePattern, (name, book) => firstUnknown(book, [['person', name]])),
  other: named('Ben', namePattern, (name, book) => firstUnknown(book, [['person', name]])),
  number: named('Blue', namePattern, (name, book) => firstUnknown(book, [['number', name]])),
  /** Somebody, or a number. */
  target: named('Ben', namePattern, (name, book) => firstUnknown(book, [['person or number', name]])),
  responder: named('moderator', '[a-zA-Z0-9][a-zA-Z0-9._-]{0,63}', () => null),
  newSession: named('Ride 7', sessionPattern, (name, book) => {
    book.sessions.add(name)
    return null
  }),
  session: named('Ride 7', sessionPattern, (name, book) => firstUnknown(book, [['session', name]])),
  count: counted(fileLimits.requests),
  code: counted(99_999),
  span: slot('10 minutes', spanPattern, secondsOf),
  picture: choice<PictureName>(same(...pictureNames)),
  reaction: choice<OnCallBehavior>({
    'answers by itself': 'answer',
    'declines by itself': 'decline',
    'is busy': 'busy',
    'is never answered': 'no-answer',
    'goes to voicemail': 'voicemail',
    'waits for its owner': 'manual',
  }),
  carriage: choice<DeliveryBehavior>({ 'delivers texts': 'ok', 'refuses texts': 'fail', 'loses texts': 'undelivered' }),
  inbound: choice<'own' | 'defer'>({ 'keeps its own inbound': 'own', 'leaves inbound to the number': 'defer' }),
  status: choice<'open' | 'in-progress' | 'closed' | 'gone'>(same('open', 'in-progress', 'closed', 'gone')),
  reason: choice<'api' | 'ttl' | 'date-expiry'>({
    'the app': 'api',
    'its time to live': 'ttl',
    'its expiry date': 'date-expiry',
  }),
  callStatus: choice<PhoneCallStatus>(
    same('ringing', 'in-progress', 'completed', 'busy', 'no-answer', 'canceled', 'failed'),
  ),
  outcome: choice<ContactOutcome>(same(...contactOutcomes)),
}

export type SlotName = keyof typeof slots
type ValueOf<S> = S extends Slot<infer Value> ? Value : never
export type SlotValues = { readonly [Name in SlotName]: ValueOf<(typeof slots)[Name]> }

function slot<Value>(example: string, pattern: string, read: (text: string) => Value): Slot<Value> {
  return { example, pattern, read: (text) => ok(read(text)) }
}

function named(
  example: string,
  pattern: string,
  trouble: (name: string, book: NameBook) => string | null,
): Slot<string> {
  return {
    example,
    pattern,
    read(name, book) {
      const error = trouble(name, book)
      return error === null ? ok(name) : { ok: false, error }
    },
  }
}

function counted(most: number): Slot<number> {
  return {
    example: '2',
    pattern: String.raw`\d{1,6}`,
    read: (text) => (Number(text) <= most ? ok(Number(text)) : { ok: false, error: `${text} is more than ${most}.` }),
  }
}

function choice<Value extends string>(words: Readonly<Record<string, Value>>): Slot<Value> {
  const choices = Object.keys(words)
  return {
    example: choices[0] ?? '',
    pattern: choices.join('|'),
    read(text) {
      const value = words[text]
      return value === undefined ? { ok: false, error: `Expected one of: ${choices.join(', ')}.` } : ok(value)
    },
  }
}

function same<Word extends string>(...words: readonly Word[]): Readonly<Record<string, Word>> {
  return Object.fromEntries(words.map((word) => [word, word]))
}
