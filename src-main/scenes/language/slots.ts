import { type PictureName, pictureNames } from '#shared/catalog/pictures.ts'
import { ok, type Result, refuse } from '#shared/contract/result.ts'
import type { DeliveryBehavior, OnCallBehavior, PhoneCallStatus } from '#shared/resources/phone.ts'
import { type ContactOutcome, contactOutcomes } from '#shared/resources/timeline-entry.ts'
import { fileLimits } from '../file/file-limits.ts'
import { namePattern } from '../file/scene-schema.ts'
import { longestSeconds, pausePattern, readPause, span, spanPattern } from '../file/span.ts'
import { callStatusSaid, outcomeSaid, reasonSaid, statusSaid } from '../play/as-said.ts'
import { firstUnknown, type NameBook } from './name-book.ts'

/** What a word in braces stands for in a sentence. */
export interface Slot<Value> {
  readonly pattern: string
  /** A value it may have, for the documentation and for editors. */
  readonly example: string
  /** All that it may be, where those are few. */
  readonly choices?: readonly string[]
  read(text: string, book: NameBook): Result<Value, string>
  /** How it is said aloud, where that is not as it is written. */
  readonly said?: Readonly<Record<string, string>>
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
  count: counted('2', fileLimits.requests),
  code: counted('80901', 99_999),
  span: spanOfTime(),
  pause: pauseInTime(),
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
  status: choice<'open' | 'in-progress' | 'closed' | 'gone'>(same('open', 'in-progress', 'closed', 'gone'), statusSaid),
  reason: choice(asSaid(reasonSaid)),
  callStatus: choice<PhoneCallStatus>(
    same('ringing', 'in-progress', 'completed', 'busy', 'no-answer', 'canceled', 'failed'),
    callStatusSaid,
  ),
  outcome: choice<ContactOutcome>(same(...contactOutcomes), outcomeSaid),
}

export type SlotName = keyof typeof slots
type ValueOf<S> = S extends Slot<infer Value> ? Value : never
export type SlotValues = { readonly [Name in SlotName]: ValueOf<(typeof slots)[Name]> }

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
      return error === null ? ok(name) : refuse(error)
    },
  }
}

function counted(example: string, most: number): Slot<number> {
  return {
    example,
    pattern: String.raw`\d{1,6}`,
    read: (text) => (Number(text) <= most ? ok(Number(text)) : refuse(`${text} is more than ${most}.`)),
  }
}

function spanOfTime(): Slot<number> {
  return {
    example: '10 minutes',
    pattern: spanPattern,
    read(text) {
      const seconds = span.safeParse(text)
      return seconds.success ? ok(seconds.data) : refuse(seconds.error.issues[0]?.message ?? '')
    },
  }
}

function pauseInTime(): Slot<number> {
  return {
    example: '10 minutes',
    pattern: pausePattern,
    read(text) {
      const seconds = readPause(text)
      return seconds <= longestSeconds ? ok(seconds) : refuse('expected at most ten years.')
    },
  }
}

function choice<Value extends string>(
  words: Readonly<Record<string, Value>>,
  said: Readonly<Record<string, string>> = {},
): Slot<Value> {
  const choices = Object.keys(words)
  return {
    example: choices[0] ?? '',
    choices,
    said,
    pattern: choices.join('|'),
    read(text) {
      const value = words[text]
      return value === undefined ? refuse(`Expected one of: ${choices.join(', ')}.`) : ok(value)
    },
  }
}

/** Written as it is said. */
function asSaid<Value extends string>(said: Readonly<Record<Value, string>>): Readonly<Record<string, Value>> {
  const values = Object.keys(said) as Value[]
  return Object.fromEntries(values.map((value) => [said[value], value]))
}

function same<Word extends string>(...words: readonly Word[]): Readonly<Record<string, Word>> {
  return Object.fromEntries(words.map((word) => [word, word]))
}
