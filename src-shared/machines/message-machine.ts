import { setup } from 'xstate'

/**
 * The journey of one message, from a sender's phone to the partner's.
 *
 *     received ── ROUTED ──▶ queued ── SENT ──▶ sent ── DELIVERED | UNDELIVERED ──▶ ·
 *     received ── HELD ──▶ held ── ROUTED | STOPPED ──▶ ·      (a webhook decides)
 *     received ── STOPPED ──▶ stopped                          (a rule ended it here)
 *     received, held, queued, sent ── FAILED ──▶ failed        (the platform refused the outbound leg)
 *
 * https://www.twilio.com/docs/messaging/guides/outbound-message-status-in-status-callbacks
 */
export type MessageEvent =
  | { readonly type: 'ROUTED' }
  | { readonly type: 'HELD' }
  | { readonly type: 'STOPPED' }
  | { readonly type: 'SENT' }
  | { readonly type: 'DELIVERED' }
  | { readonly type: 'UNDELIVERED' }
  | { readonly type: 'FAILED' }

export const messageMachine = setup({ types: { events: {} as MessageEvent } }).createMachine({
  id: 'message',
  initial: 'received',
  states: {
    received: { on: { ROUTED: 'queued', HELD: 'held', STOPPED: 'stopped', FAILED: 'failed' } },
    held: { on: { ROUTED: 'queued', HELD: 'held', STOPPED: 'stopped', FAILED: 'failed' } },
    queued: { on: { SENT: 'sent', FAILED: 'failed' } },
    sent: { on: { DELIVERED: 'delivered', UNDELIVERED: 'undelivered', FAILED: 'failed' } },
    delivered: { type: 'final' },
    undelivered: { type: 'final' },
    failed: { type: 'final' },
    stopped: { type: 'final' },
  },
})

export type MessageState = 'received' | 'held' | 'queued' | 'sent' | 'delivered' | 'undelivered' | 'failed' | 'stopped'
