import type { FaultKind } from '#shared/resources/fault.ts'

/** What a fault may be narrowed to. */
export type FaultAim = 'from' | 'to'

interface FaultFields {
  readonly aims: readonly FaultAim[]
  /** What its value is, where it takes one; `scale` turns what is typed into it. */
  readonly value?: { readonly label: string; readonly first: string; readonly scale: number }
}

const contact: FaultFields = { aims: ['to', 'from'] }

/** What can be said of a fault of each kind. */
export const faultFields: Readonly<Record<FaultKind, FaultFields>> = {
  'carrier-undelivered': contact,
  'carrier-fail': contact,
  delay: { ...contact, value: { label: 'Seconds late', first: '5', scale: 1000 } },
  busy: contact,
  'no-answer': contact,
  'late-completion': contact,
  'orphan-call': contact,
  'webhook-status': { aims: [], value: { label: 'HTTP status', first: '500', scale: 1 } },
  'webhook-timeout': { aims: [] },
  'api-error': { aims: [], value: { label: 'Code, 80504 or 80501', first: '80504', scale: 1 } },
  'participant-race': { aims: ['from'] },
}
