import { setup } from 'xstate'

/**
 * The journey of one call, from dialling to the end of both legs.
 *
 *     dialled ── ROUTED ──▶ initiated ── RANG ──▶ ringing ── ANSWERED ──▶ in-progress ── COMPLETED ──▶ completed
 *     dialled ── HELD ──▶ held ── ROUTED | STOPPED ──▶ ·       (a webhook decides)
 *     held, in-progress ── ANSWERED ──▶ in-progress            (TwiML answers; somebody it dialled joins)
 *     dialled, held ── STOPPED ──▶ stopped                     (a rule ended it here)
 *     dialled, held ── FAILED ──▶ failed                       (the platform refused the outbound leg)
 *     initiated, ringing ── BUSY ──▶ busy
 *     ringing ── UNANSWERED ──▶ no-answer
 *     held, ringing ── CANCELED ──▶ canceled                   (the caller hung up first)
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

export const callMachine = setup({ types: { events: {} as CallEvent } }).createMachine({
  id: 'call',
  initial: 'dialled',
  states: {
    dialled: { on: { ROUTED: 'initiated', HELD: 'held', STOPPED: 'stopped', FAILED: 'failed' } },
    held: {
      on: {
        ROUTED: 'initiated',
        HELD: 'held',
        STOPPED: 'stopped',
        FAILED: 'failed',
        CANCELED: 'canceled',
        ANSWERED: 'in-progress',
      },
    },
    initiated: { on: { RANG: 'ringing', BUSY: 'busy' } },
    ringing: { on: { ANSWERED: 'in-progress', BUSY: 'busy', UNANSWERED: 'no-answer', CANCELED: 'canceled' } },
    'in-progress': { on: { ANSWERED: 'in-progress', COMPLETED: 'completed' } },
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
