import { z } from 'zod'
import { isoTime } from '#shared/contract/iso-time.ts'
import { sessionModes } from '#shared/resources/session.ts'
import { keyed } from '../../file/keyed.ts'
import { aName } from '../../file/scene-schema.ts'
import { span } from '../../file/span.ts'
import {
  addToSession,
  askForSessions,
  changePool,
  deleteSession,
  openSession,
  removeFromSession,
  updateSession,
  writeTo,
} from '../../play/app-requests.ts'
import { buyNumber } from '../../play/change-world.ts'
import { tellOpening } from '../aloud/tell-opening.ts'
import { firstUnknown, type NameBook } from '../name-book.ts'
import { type Phrase, sentence, sentenceWith } from '../phrase.ts'
import { words } from './contents.ts'

const detailsSchema = keyed({
  ttl: span.optional(),
  expires: isoTime.optional(),
  mode: z.enum(sessionModes).optional(),
  /** Who gets which number, where it is not left to Proxy. */
  numbers: z.record(aName, aName).optional(),
})
const details = {
  schema: detailsSchema,
  isOptional: true,
  example: '{ ttl: 1 hour }',
  aloud: tellOpening,
  trouble: ({ numbers = {} }: z.output<typeof detailsSchema>, book: NameBook) =>
    firstUnknown(
      book,
      Object.entries(numbers).flatMap(([person, number]) => [['person', person] as const, ['number', number] as const]),
    ),
}
const onNumber = {
  schema: keyed({ on: aName }),
  isOptional: true,
  example: '{ on: Blue }',
  aloud: (said: string, { on }: { readonly on: string }) => `${said}, on ${on}.`,
  trouble: ({ on }: { readonly on: string }, book: NameBook) => firstUnknown(book, [['number', on]]),
}

/** What the application asks of the API, sessions first. A request that is refused is told by `refusal`. */
export const appPhrases: readonly Phrase[] = [
  sentenceWith('action', 'The app opens {newSession} for {person} and {other}', details, (play, filled, given = {}) =>
    openSession(play, filled.newSession, [filled.person, filled.other], given),
  ),
  sentenceWith('action', 'The app opens {newSession} for {person}', details, (play, filled, given = {}) =>
    openSession(play, filled.newSession, [filled.person], given),
  ),
  sentenceWith('action', 'The app opens {newSession}', details, (play, filled, given = {}) =>
    openSession(play, filled.newSession, [], given),
  ),
  sentence('action', 'The app buys {number}', (play, { number }) => buyNumber(play, number)),
  sentence('action', 'The app gives up {number}', (play, { number }) =>
    play.act({ type: 'number.release', e164: play.numberOf(number) }),
  ),
  sentence('action', 'The app adds {number} to the pool', (play, { number }) => changePool(play, number, 'add')),
  sentence('action', 'The app removes {number} from the pool', (play, { number }) =>
    changePool(play, number, 'remove'),
  ),
  sentence('action', 'The app reserves {number}', (play, { number }) => changePool(play, number, 'reserve')),
  sentence('action', 'The app gives {number} back to everybody', (play, { number }) =>
    changePool(play, number, 'share'),
  ),
  sentenceWith('action', 'The app adds {person} to {session}', onNumber, (play, { person, session }, given) =>
    addToSession(play, person, session, given?.on),
  ),
  sentence('action', 'The app removes {person} from {session}', (play, { person, session }) =>
    removeFromSession(play, person, session),
  ),
  sentence('action', 'The app closes {session}', (play, { session }) =>
    updateSession(play, session, { status: 'closed' }),
  ),
  sentence('action', 'The app re-opens {session}', (play, { session }) =>
    updateSession(play, session, { status: 'in-progress' }),
  ),
  sentence('action', 'The app gives {session} a life of {span}', (play, { session, span: ttl }) =>
    updateSession(play, session, { ttl }),
  ),
  sentence('action', 'The app deletes {session}', (play, { session }) => deleteSession(play, session)),
  sentenceWith(
    'action',
    'The app writes to {person} in {session}',
    { schema: words, example: 'Your car is here.' },
    (play, { person, session }, body) => writeTo(play, person, session, body),
  ),
  sentence('action', 'The app asks for its sessions {count} time(s)', (play, { count }) => askForSessions(play, count)),
]
