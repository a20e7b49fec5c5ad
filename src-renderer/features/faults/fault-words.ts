import type { FaultKind } from '#shared/resources/fault.ts'

/** What a fault may be narrowed to. */
export type FaultAim = 'from' | 'to'

export interface FaultWords {
  /** What it strikes: 'text', 'call'. */
  readonly thing: string
  /** What then happens to it, as the end of a sentence: 'is lost by the carrier (30003)'. */
  readonly effect: (value: number) => string
  readonly aims: readonly FaultAim[]
  /** What its value is, where it takes one; `scale` turns what is typed into it. */
  readonly value?: { readonly label: string; readonly first: string; readonly scale: number }
}

const contact: readonly FaultAim[] = ['to', 'from']

/** Every kind of fault in words, in the order in which they are offered. */
export const faultWords: Readonly<Record<FaultKind, FaultWords>> = {
  'carrier-undelivered': { thing: 'text', effect: () => 'is lost by the carrier (30003)', aims: contact },
  'carrier-fail': { thing: 'text', effect: () => 'is refused by the carrier (30008)', aims: contact },
  delay: {
    thing: 'text',
    effect: (ms) => `arrives ${ms / 1000} s late`,
    aims: contact,
    value: { label: 'Seconds late', first: '5', scale: 1000 },
  },
  busy: { thing: 'call', effect: () => 'finds the line busy', aims: contact },
  'no-answer': { thing: 'call', effect: () => 'rings, and nothing answers', aims: contact },
  'late-completion': { thing: 'call', effect: () => 'has its end reported twice (80906)', aims: contact },
  'orphan-call': { thing: 'call', effect: () => 'belongs to no open interaction (80907)', aims: contact },
  'webhook-status': {
    thing: 'webhook',
    effect: (status) => `is answered with ${status}`,
    aims: [],
    value: { label: 'HTTP status', first: '500', scale: 1 },
  },
  'webhook-timeout': { thing: 'webhook', effect: () => 'is never answered', aims: [] },
  'api-error': {
    thing: 'request to Proxy',
    effect: (code) => `fails with 500 (${code})`,
    aims: [],
    value: { label: 'Code, 80504 or 80501', first: '80504', scale: 1 },
  },
  'participant-race': {
    thing: 'request for somebody who is in a session already',
    effect: () => 'meets another one (80623)',
    aims: ['from'],
  },
}
