import type { SessionMode } from '../../resources/session.ts'
import { pages } from '../pages.ts'
import type { RulesOf } from './rule.ts'

export type ContactKind = 'message' | 'call'

/** Where a dialled number belongs: a Proxy pool, nothing of Proxy's, or a Messaging Service that answers texts itself. */
export type NumberPlace = 'pool' | 'none' | 'messaging-service'

export interface ContactFacts {
  readonly 'number-in-pool': { readonly to: string; readonly place: NumberPlace }
  /** `session` is its name, or its SID where it has none; null when none was found. */
  readonly 'active-session': { readonly from: string; readonly to: string; readonly session: string | null }
  readonly 'session-mode': { readonly mode: SessionMode; readonly kind: ContactKind }
  readonly partner: { readonly person: string; readonly partner: string | null }
  readonly masking: { readonly viewer: string; readonly shown: string }
}

export const contactRules: RulesOf<ContactFacts> = {
  'number-in-pool': {
    title: 'Is the number Proxy’s?',
    source: pages.phoneNumber,
    order: ['to', 'place'],
    tell: ({ to, place }) => tellPlace[place](to),
  },
  'active-session': {
    title: 'Which session do these two numbers belong to?',
    source: pages.numberManagement,
    order: ['from', 'to', 'session'],
    tell: ({ from, to, session }) =>
      session === null
        ? {
            saw: `Looked for an active session in which ${from} has the proxy number ${to}: there is none.`,
            decided: 'This is out of session.',
            because: 'The person and the number they use together name the session; closed sessions do not count.',
            remedy: `An open or in-progress session in which ${from} is a participant with the proxy number ${to}.`,
          }
        : {
            saw: `Looked for an active session in which ${from} has the proxy number ${to}: found ${session}.`,
            decided: `It belongs to ${session}.`,
            because: 'The person and the number they use together name exactly one active session.',
          },
  },
  'session-mode': {
    title: 'Does the session carry this kind of contact?',
    source: pages.session,
    order: ['mode', 'kind'],
    tell: ({ mode, kind }, passed) => ({
      saw: `The session’s mode is ${mode}, and this is a ${kind}.`,
      decided: passed ? `The ${kind} may go on.` : `The ${kind} is rejected (${kind === 'message' ? 80910 : 80911}).`,
      because: becauseOfMode[mode],
      ...(!passed && {
        remedy: `A session made with mode voice-and-message or ${kind === 'message' ? 'message-only' : 'voice-only'}; the mode cannot be changed afterwards.`,
      }),
    }),
  },
  partner: {
    title: 'Who is on the other side?',
    source: pages.participant,
    order: ['person', 'partner'],
    tell: ({ person, partner }) =>
      partner === null
        ? {
            saw: `${person} is the only participant in the session.`,
            decided: 'There is nobody to forward to (80614).',
            because: 'Proxy forwards to the other participant, and a removed participant does not count.',
            remedy: 'Add the second participant to the session.',
          }
        : {
            saw: `The session has a second participant, ${partner}.`,
            decided: `It goes to ${partner}.`,
            because: 'Proxy forwards to the other of the two participants.',
          },
  },
  masking: {
    title: 'Which number does the other side see?',
    source: pages.quickstart,
    order: ['viewer', 'shown'],
    tell: ({ viewer, shown }) => ({
      saw: `The proxy number of ${viewer} in this session is ${shown}.`,
      decided: `${viewer} sees ${shown}, never the real number of the other side.`,
      because: 'Everything reaches participants from their own proxy number, the one that they answer to.',
    }),
  },
}

const becauseOfMode = {
  'message-only': 'A message-only session carries texts and no calls.',
  'voice-only': 'A voice-only session carries calls and no texts.',
  'voice-and-message': 'A voice-and-message session carries both.',
} as const

const tellPlace = {
  pool: (to: string) => ({
    saw: `${to} is in the number pool of a Proxy service.`,
    decided: 'Proxy handles it.',
    because: 'Proxy answers for every number in its pool.',
  }),
  none: (to: string) => ({
    saw: `${to} is in no Proxy pool.`,
    decided: 'Proxy has no part in it, and nothing is delivered.',
    because: 'Proxy only hears of numbers that are in the pool of a service.',
    remedy: `A number that is in the pool of a Proxy service; ${to} is in none.`,
  }),
  'messaging-service': (to: string) => ({
    saw: `${to} is in a Proxy pool, and also in a Messaging Service that answers incoming texts itself.`,
    decided: 'The text never reaches Proxy.',
    because: 'A Messaging Service that handles incoming texts comes before the number’s own webhook, which is Proxy’s.',
    remedy: 'Set the Messaging Service to defer incoming texts to the sender’s webhook.',
  }),
}
