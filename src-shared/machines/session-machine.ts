import { setup } from 'xstate'

/**
 * What may happen to a session.
 *
 *     open ── INTERACTED ──▶ in-progress ◀── REOPENED ── closed
 *     open, in-progress ── CLOSED | EXPIRED ──▶ closed
 *
 * https://www.twilio.com/docs/proxy/api/session#session-status-values
 */
export type SessionEvent =
  | { readonly type: 'INTERACTED' }
  | { readonly type: 'CLOSED' }
  | { readonly type: 'EXPIRED' }
  | { readonly type: 'REOPENED' }

export const sessionMachine = setup({ types: { events: {} as SessionEvent } }).createMachine({
  id: 'session',
  initial: 'open',
  states: {
    open: { on: { INTERACTED: 'in-progress', CLOSED: 'closed', EXPIRED: 'closed' } },
    'in-progress': { on: { INTERACTED: 'in-progress', CLOSED: 'closed', EXPIRED: 'closed' } },
    closed: { on: { REOPENED: 'in-progress' } },
  },
})

export type SessionState = 'open' | 'in-progress' | 'closed'
