/** Speeds offered: simulated seconds a real second. */
export const rates: readonly number[] = [1, 10, 60, 3600]

/** Spans offered to advance by. */
export const advances = [
  { label: '1 minute', seconds: 60 },
  { label: '10 minutes', seconds: 600 },
  { label: '1 hour', seconds: 3_600 },
  { label: '1 day', seconds: 86_400 },
] as const

export const spanUnits = [
  { value: 'seconds', label: 'seconds', seconds: 1 },
  { value: 'minutes', label: 'minutes', seconds: 60 },
  { value: 'hours', label: 'hours', seconds: 3_600 },
  { value: 'days', label: 'days', seconds: 86_400 },
] as const

export type SpanUnit = (typeof spanUnits)[number]['value']
