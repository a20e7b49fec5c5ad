import { pages } from '../pages.ts'
import type { RulesOf } from './rule.ts'

export interface CallFacts {
  /** `seconds` until an unanswered call gives up. */
  readonly ring: { readonly callee: string; readonly shown: string; readonly seconds: number }
  readonly answered: { readonly by: string; readonly how: 'person' | 'automatic' | 'voicemail' }
  readonly declined: { readonly by: string }
  readonly busy: { readonly by: string }
  readonly 'no-answer': { readonly by: string; readonly seconds: number }
  /** `seconds` that they talked; null when nobody had answered yet. */
  readonly 'hung-up': { readonly by: string; readonly seconds: number | null }
  /** As above; the request came through the Calls API. */
  readonly 'ended-by-request': { readonly seconds: number | null }
}

export const callRules: RulesOf<CallFacts> = {
  ring: {
    title: 'Whose phone rings?',
    source: pages.quickstart,
    order: ['callee', 'shown', 'seconds'],
    tell: ({ callee, shown, seconds }) => ({
      saw: `The partner’s phone is ${callee}.`,
      decided: `${callee} rings for up to ${seconds} seconds and shows ${shown}.`,
      because: 'Proxy calls the partner from the partner’s own proxy number and joins the two calls on answer.',
    }),
  },
  answered: {
    title: 'Who answered?',
    source: pages.callResource,
    order: ['by', 'how'],
    tell: ({ by, how }) => ({
      saw: tellAnswer[how](by),
      decided: 'Both sides are connected.',
      because: 'The two calls are joined as soon as the partner’s phone is answered.',
    }),
  },
  declined: {
    title: 'Was it declined?',
    source: pages.callResource,
    order: ['by'],
    tell: ({ by }) => ({
      saw: `${by} declined the call.`,
      decided: 'The call ends as busy.',
      because: 'A declined call looks like an engaged phone to the network.',
      remedy: `${by} answers while the phone rings.`,
    }),
  },
  busy: {
    title: 'Was the phone free?',
    source: pages.callResource,
    order: ['by'],
    tell: ({ by }) => ({
      saw: `${by} was engaged.`,
      decided: 'The call ends as busy.',
      because: 'The phone could not take another call.',
      remedy: `${by} ends the other call first.`,
    }),
  },
  'no-answer': {
    title: 'Did anybody answer?',
    source: pages.callResource,
    order: ['by', 'seconds'],
    tell: ({ by, seconds }) => ({
      saw: `The phone of ${by} rang for ${seconds} seconds.`,
      decided: 'The call ends without an answer.',
      because: 'Ringing has a time limit.',
      remedy: `${by} answers within ${seconds} seconds.`,
    }),
  },
  'hung-up': {
    title: 'Who ended the call?',
    source: pages.callResource,
    order: ['by', 'seconds'],
    tell: ({ by, seconds }) =>
      seconds === null
        ? {
            saw: `${by} hung up before anybody answered.`,
            decided: 'The call is canceled.',
            because: 'There was no conversation yet.',
            remedy: `${by} waits until the call is answered.`,
          }
        : {
            saw: `${by} hung up after ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
            decided: 'The call is completed for both sides.',
            because: 'The end of one side ends the other.',
          },
  },
  'ended-by-request': {
    title: 'Who ended the call?',
    source: pages.callResource,
    order: ['seconds'],
    tell: ({ seconds }) =>
      seconds === null
        ? {
            saw: 'A request ended the call before anybody answered.',
            decided: 'The call is canceled.',
            because: 'The Calls API ends a call at any time; there was no conversation yet.',
            remedy: 'The request is made after the answer.',
          }
        : {
            saw: `A request ended the call after ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
            decided: 'The call is completed for both sides.',
            because: 'The end of one side ends the other.',
          },
  },
}

const tellAnswer = {
  person: (by: string) => `${by} answered.`,
  automatic: (by: string) => `The phone of ${by} answered by itself, as it is set to.`,
  voicemail: (by: string) => `The mailbox of ${by} answered.`,
}
