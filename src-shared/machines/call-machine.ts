import { setup } from 'xstate'

/**
 * The journey of one call, from dialling to the end of both legs.
 *
 *     dialled ── ROUTED ──▶ initiated ── RANG ──▶ ringing ── ANSWERED ──▶ in-progress ── COMPLETED ──▶ completed
 *     dialled ── HELD ──▶ held ── ROUTED | STOPPED ──▶ ·       (a webhook decides)
 *     dialled ── STOPPED ──▶ stopped                           (a rule ended it here)
 *     initiated, ringing ── BUSY | UNANSWERED | CANCELED | FAILED ──▶ ·
 *
 * https://www.twilio.com/docs/voice/api/call-resource#call-status-values
 */
export type CallEvent =
  | { readonly type: 'ROUTED' }
  | { readonly type: 'HELD' }
  | { readonly type: 'STOPPED' }
  | { readonly type: 'RANG' }
  | { readonly type: 'ANSWERED' }
  | { readonly type: 'COMPLETED' }
  | { readonly type: 'BUSY' }
  | { readonly type: 'UNANSWERED' }
  | { readonly type: 'CANCELED' }
  | { readonly type: 'FAILED' }

const notReached = { BUSY: 'busy', UNANSWERED: 'no-answer', CANCELED: 'canceled', FAILED: 'failed' } as const

export const callMachine = setup({ types: { events: {} as CallEvent } }).createMachine({
  id: 'call',
  initial: 'dialled',
  states: {
    dialled: { on: { ROUTED: 'initiated', HELD: 'held', STOPPED: 'stopped', CANCELED: 'canceled' } },
    held: { on: { ROUTED: 'initiated', HELD: 'held', STOPPED: 'stopped', CANCELED: 'canceled' } },
    initiated: { on: { RANG: 'ringing', ...notReached } },
    ringing: { on: { ANSWERED: 'in-progress', ...notReached } },
    'in-progress': { on: { COMPLETED: 'completed' } },
    completed: { type: 'final' },
    busy: { type: 'final' },
    'no-answer': { type: 'final' },
    canceled: { type: 'final' },
    failed: { type: 'final' },
    stopped: { type: 'final' },
  },
})

export type CallState =
  | 'dialled'
  | 'held'
  | 'initiated'
  | 'ringing'
  | 'in-progress'
  | 'completed'
  | 'busy'
  | 'no-answer'
  | 'canceled'
  | 'failed'
  | 'stopped'
