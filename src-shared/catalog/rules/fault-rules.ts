import type { FaultKind } from '../../resources/fault.ts'
import { pages } from '../pages.ts'
import type { RulesOf } from './rule.ts'

export interface FaultFacts {
  /** `id` and `value` as the fault was made. */
  readonly fault: { readonly kind: FaultKind; readonly id: number; readonly value: number | null }
}

export const faultRules: RulesOf<FaultFacts> = {
  fault: {
    title: 'Was a fault set up for this?',
    source: pages.errors,
    order: ['kind', 'id', 'value'],
    tell: ({ kind, id, value }, passed) => ({
      saw: `Fault ${id} (${kind}) applies here.`,
      decided: tellEffect[kind](value ?? 0),
      because: 'It was added to make this go wrong; the rules alone would not.',
      ...(!passed && { remedy: `Remove fault ${id}, or wait until it is used up.` }),
    }),
  },
}

const tellEffect: Readonly<Record<FaultKind, (value: number) => string>> = {
  'carrier-fail': () => 'The carrier does not take the text.',
  'carrier-undelivered': () => 'The carrier takes the text and cannot reach the phone.',
  delay: (ms) => `The text takes ${ms} ms longer.`,
  busy: () => 'The line is busy.',
  'no-answer': () => 'Nothing answers by itself.',
  'webhook-status': (status) => `The webhook is answered with ${status}.`,
  'webhook-timeout': () => 'The webhook is not answered in time.',
  'participant-race': () => 'Two requests for the same person meet.',
  'api-error': (code) => `The request fails (${code}).`,
  'late-completion': () => 'The end of the call is reported once more (80906).',
  'orphan-call': () => 'The call is reported as one that no open interaction belongs to (80907).',
}
