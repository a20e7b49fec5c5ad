import { moreInfo } from '../codes.ts'
import { pages } from '../pages.ts'
import type { RulesOf } from './rule.ts'

export interface SessionFacts {
  /** Why a session closed by itself. `ttl` in seconds. */
  readonly 'session-expiry': { readonly session: string; readonly reason: 'ttl' | 'date-expiry'; readonly ttl: number }
  /** Somebody uses the same number in another active session. `exempt`: the account may use a pair twice. */
  readonly 'reopen-conflict': { readonly identifier: string; readonly number: string; readonly exempt: boolean }
}

export const sessionRules: RulesOf<SessionFacts> = {
  'session-expiry': {
    title: 'Has the session run out?',
    source: pages.session,
    order: ['session', 'reason', 'ttl'],
    tell: ({ session, reason, ttl }) =>
      reason === 'ttl'
        ? {
            saw: ttl === 0 ? `${session} had no ttl and no expiry date.` : `${session} had a ttl of ${ttl} seconds.`,
            decided: 'The session is closed; its numbers are free again.',
            because:
              ttl === 0
                ? 'The account is set to let such sessions expire after 90 days.'
                : 'The ttl counts from the creation or the last interaction, and nobody wrote or called in that time.',
          }
        : {
            saw: `${session} had an expiry date, and it has come.`,
            decided: 'The session is closed; its numbers are free again.',
            because: 'An expiry date comes before any ttl.',
          },
  },
  'reopen-conflict': {
    title: 'Can the session be opened again?',
    source: moreInfo(80604),
    order: ['identifier', 'number', 'exempt'],
    tell: ({ identifier, number, exempt }) => {
      const saw = `${identifier} now uses ${number} in another active session.`
      return exempt
        ? {
            saw,
            decided: 'The session is opened again, with a warning (80801).',
            because: 'The account allows participant conflicts; contact may reach the wrong partner.',
          }
        : {
            saw,
            decided: 'The session stays closed (80604).',
            because:
              'Closing gave the number back, and a person and a number together may name only one active session.',
            remedy: `Close the other session of ${identifier} first, or make a new session.`,
          }
    },
  },
}
