import type { FaultKind } from '../resources/fault.ts'

export interface FaultEffect {
  /** What it strikes: 'text', 'call'. */
  readonly thing: string
  /** What then happens to it, as the end of a sentence: 'is lost by the carrier (30003)'. */
  readonly effect: (value: number) => string
}

/** Every kind of fault in words, in the order in which they are offered. */
export const faultEffects: Readonly<Record<FaultKind, FaultEffect>> = {
  'carrier-undelivered': { thing: 'text', effect: () => 'is lost by the carrier (30003)' },
  'carrier-fail': { thing: 'text', effect: () => 'is refused by the carrier (30008)' },
  delay: { thing: 'text', effect: (ms) => `arrives ${ms / 1000} s late` },
  busy: { thing: 'call', effect: () => 'finds the line busy' },
  'no-answer': { thing: 'call', effect: () => 'rings, and nothing answers' },
  'late-completion': { thing: 'call', effect: () => 'has its end reported twice (80906)' },
  'orphan-call': { thing: 'call', effect: () => 'belongs to no open interaction (80907)' },
  'webhook-status': { thing: 'webhook', effect: (status) => `is answered with ${status}` },
  'webhook-timeout': { thing: 'webhook', effect: () => 'is never answered' },
  'api-error': { thing: 'request to Proxy', effect: (code) => `fails with 500 (${code})` },
  'participant-race': {
    thing: 'request for somebody who is in a session already',
    effect: () => 'meets another one (80623)',
  },
}
