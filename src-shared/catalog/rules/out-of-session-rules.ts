import type { WebhookKind } from '../../contract/webhook.ts'
import type { ClosedReason } from '../../resources/session.ts'
import { moreInfo } from '../codes.ts'
import { limits } from '../limits.ts'
import { pages } from '../pages.ts'
import { tellAnswer } from './application-rules.ts'
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
  /** `status` is null when no answer came; `problem` then says why, as a sentence, where that was kept. */
  readonly 'out-of-session-answer': {
    readonly status: number | null
    readonly use: 'twiml' | 'new-session' | 'nothing' | 'unusable' | 'error'
    readonly problem: string | null
  }
  /** `before` replies were sent within the window; of the `asked` ones the first `allowed` may be sent. */
  readonly 'reply-limit': {
    readonly from: string
    readonly to: string
    readonly before: number
    readonly asked: number
    readonly allowed: number
  }
  /** `verbs` are those that are run, in order; of replies only those that are sent. */
  readonly twiml: { readonly kind: ContactKind; readonly verbs: string }
  /** `status` is null when no answer came, or nobody was asked. */
  readonly 'twiml-answer': {
    readonly status: number | null
    readonly use: 'twiml' | 'nothing' | 'unusable' | 'error' | 'circle'
  }
  /** Told only where it could not. */
  readonly 'answer-taken': { readonly kind: WebhookKind }
  /** `partner` is whom the answer names; `code` says why no session came of it. */
  readonly 'new-session': { readonly person: string; readonly partner: string; readonly code: number | null }
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
  'out-of-session-answer': {
    title: 'What does your application want?',
    source: pages.outOfSession,
    order: ['status', 'use', 'problem'],
    tell: ({ use, ...answer }) => ({
      saw: tellAnswer('The out-of-session URL', answer, 'asked'),
      ...answers[use],
    }),
  },
  'reply-limit': {
    title: 'Are there too many replies?',
    source: moreInfo(14107),
    order: ['from', 'to', 'before', 'asked', 'allowed'],
    tell: ({ from, to, before, asked, allowed }, passed) => ({
      saw: `${from} has sent ${inReplies(before)} to ${to} within ${replySeconds} seconds, and the TwiML has ${inReplies(asked)}.`,
      decided: passed
        ? 'That is not too many.'
        : `${allowed === 0 ? 'None' : `Only ${allowed}`} of them may be sent (14107).`,
      because: `One number replies to another at most ${limits.repliesPerPairOfNumbers} times within ${replySeconds} seconds of simulated time: two machines might answer each other without end.`,
      remedy: 'Fewer replies, or more simulated time between them.',
    }),
  },
  twiml: {
    title: 'What does the TwiML do?',
    source: pages.outOfSession,
    order: ['kind', 'verbs'],
    tell: ({ kind, verbs }) => ({
      saw: verbs === '' ? 'The answer is TwiML of which nothing can be run.' : `The answer is TwiML: ${verbs}.`,
      decided: verbs === '' ? 'Nothing goes on.' : run[kind],
      because: 'TwiML from the out-of-session URL is executed like that of any other number.',
    }),
  },
  'twiml-answer': {
    title: 'How does the TwiML go on?',
    source: pages.redirect,
    order: ['status', 'use'],
    tell: ({ status, use }) => ({
      saw:
        status === null
          ? 'The address that comes next gave no answer.'
          : `The address that comes next answered ${status}.`,
      ...continuations[use],
    }),
  },
  'answer-taken': {
    title: 'Could the answer be taken?',
    source: moreInfo(80504),
    order: ['kind'],
    tell: ({ kind }) => ({
      saw: `Something went wrong inside Masquerade with what ${kind === 'twiml' ? 'the next address' : `the ${kind} URL`} answered.`,
      decided: 'Nothing comes of it (80504), and nothing waits for it any more.',
      because: 'Time stands still while such an answer is awaited, and would not go on by itself.',
      remedy: 'Standard error says what went wrong. Rewind to before it, or go on without.',
    }),
  },
  'new-session': {
    title: 'Can the session be made?',
    source: pages.outOfSession,
    order: ['person', 'partner', 'code'],
    tell: ({ person, partner, code }) => ({
      saw: `The answer asks for a session of ${person} and ${partner}.`,
      decided:
        code === null ? 'It is made, and the contact goes on in it.' : `It cannot be made (${code}); nothing goes on.`,
      because: 'The person becomes a participant with the number they used; the other gets one as in any session.',
      ...(code !== null && { remedy: `What the page about ${code} advises.` }),
    }),
  },
}

const replySeconds = limits.replyWindowMs / 1000

function inReplies(count: number): string {
  return count === 1 ? '1 reply' : `${count} replies`
}

const run = { call: 'It is run in the call.', message: 'It is run for the sender of the text.' } as const

const askedTold = {
  saw: 'The service has an out-of-session callback URL.',
  decided: 'Your application is asked what to do.',
  because: 'Its answer may be TwiML to run, or JSON that makes a new session.',
}

const answers = {
  twiml: { decided: 'It is TwiML to run.', because: 'Its content type is XML, and it is a <Response>.' },
  'new-session': { decided: 'It is a session to make.', because: 'It is JSON that names another participant.' },
  nothing: { decided: 'There is nothing to do.', because: 'The answer is empty.' },
  unusable: {
    decided: 'It cannot be used (80905).',
    because: 'Only TwiML as application/xml and JSON with a participantIdentifier say what to do.',
    remedy: 'An answer of one of the two kinds, with its content type.',
  },
  error: {
    decided: 'Nothing goes on (80913).',
    because: 'Only an answer with a 2xx status says what to do.',
    remedy: 'An out-of-session URL that answers with a 2xx status within 15 seconds.',
  },
} as const

const continuations = {
  twiml: { decided: 'It is run.', because: 'Its content type is XML, and it is a <Response>.' },
  nothing: { decided: 'There is nothing more to do.', because: 'The answer is empty.' },
  unusable: {
    decided: 'It cannot be used (11750, 12100 or 12300).',
    because: 'Only TwiML as application/xml or text/xml of at most 64 kB says how to go on.',
    remedy: 'An answer in TwiML, with its content type.',
  },
  error: {
    decided: 'Nothing goes on (11200).',
    because: 'Only an answer with a 2xx status says how to go on.',
    remedy: 'An address that answers with a 2xx status within 15 seconds.',
  },
  circle: {
    saw: 'The TwiML leads on to one more address.',
    decided: 'It is not asked, and nothing goes on (12200).',
    because: 'Twenty documents have led to each other; they would do so without end.',
    remedy: 'Documents that end somewhere.',
  },
} as const

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
