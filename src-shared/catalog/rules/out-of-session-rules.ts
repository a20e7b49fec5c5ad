import type { ClosedReason } from '../../resources/session.ts'
import { moreInfo } from '../codes.ts'
import { pages } from '../pages.ts'
import type { ContactKind } from './contact-rules.ts'
import type { RulesOf } from './rule.ts'

export interface OutOfSessionFacts {
  /** The last session of this person and number; `ended` says how it ended. */
  readonly 'previous-session': { readonly session: string; readonly ended: ClosedReason | null }
  readonly 'session-expired-before': { readonly session: string; readonly ended: 'ttl' | 'date-expiry' }
  /** The person is in an active session, but with the proxy number `own`. */
  readonly 'known-participant': { readonly from: string; readonly to: string; readonly own: string }
  /** `asked`: the service has an out-of-session URL. */
  readonly 'out-of-session': { readonly kind: ContactKind; readonly asked: boolean }
}

export const outOfSessionRules: RulesOf<OutOfSessionFacts> = {
  'previous-session': {
    title: 'Was there a session before?',
    source: pages.outOfSession,
    order: ['session', 'ended'],
    tell: ({ session, ended }) => ({
      saw: `The last session of this person and number was ${session}, ${ended === null ? 'which they have left' : 'which was closed'}.`,
      decided: 'It is not used; only its data is passed on.',
      because: `${ended === null ? 'Somebody who was removed is not routed any more' : 'A closed session routes nothing'}, but your application may want to know of it.`,
    }),
  },
  'session-expired-before': {
    title: 'Did the session run out?',
    source: moreInfo(80904),
    order: ['session', 'ended'],
    tell: ({ session, ended }) => ({
      saw: `The last session of this person and number was ${session}, which expired.`,
      decided: 'It is noted as contact after expiry (80904) and treated as out of session.',
      because: ended === 'ttl' ? 'Its ttl ran out without another interaction.' : 'Its expiry date was reached.',
      remedy:
        ended === 'ttl'
          ? 'A longer ttl, or re-opening the session (status in-progress).'
          : 'A later expiry date, or re-opening the session with a new one.',
    }),
  },
  'known-participant': {
    title: 'Is the person known under another number?',
    source: moreInfo(80903),
    order: ['from', 'to', 'own'],
    tell: ({ from, to, own }) => ({
      saw: `${from} is in an active session, but with the proxy number ${own}, not ${to}.`,
      decided: 'The number does not fit the person (80903).',
      because: 'A participant reaches the partner only through the proxy number that was given to them.',
      remedy: `Use ${own} instead of ${to}.`,
    }),
  },
  'out-of-session': {
    title: 'What happens to contact out of session?',
    source: pages.outOfSession,
    order: ['kind', 'asked'],
    tell: ({ kind, asked }) => (asked ? askedTold : stopped[kind]),
  },
}

const askedTold = {
  saw: 'The service has an out-of-session callback URL.',
  decided: 'Your application is asked what to do.',
  because: 'Its answer may be TwiML to run, or JSON that makes a new session.',
}

const stopped = {
  call: {
    saw: 'A call without an active session; the service has no out-of-session callback URL.',
    decided: 'The call is rejected (80902).',
    because: 'Without a session there is nobody to connect to, and nothing says what to do instead.',
    remedy: 'An active session of this person and number, or an out-of-session callback URL.',
  },
  message: {
    saw: 'A text without an active session; the service has no out-of-session callback URL.',
    decided: 'The text is dropped (80905).',
    because: 'Without a session there is nobody to forward to, and nothing says what to do instead.',
    remedy: 'An active session of this person and number, or an out-of-session callback URL.',
  },
} as const
