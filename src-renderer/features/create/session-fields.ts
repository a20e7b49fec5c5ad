import type { SessionMode } from '#shared/resources/session.ts'

export const modes: readonly { readonly value: SessionMode; readonly label: string }[] = [
  { value: 'voice-and-message', label: 'Calls and messages' },
  { value: 'message-only', label: 'Messages only' },
  { value: 'voice-only', label: 'Calls only' },
]

/** Values are seconds, as the API takes them; `own` stands for a number typed in. */
export const ends = [
  { value: '3600', label: 'After an hour of silence' },
  { value: '600', label: 'After 10 minutes of silence' },
  { value: '86400', label: 'After a day of silence' },
  { value: '0', label: 'Only when closed' },
  { value: 'own', label: 'After some other time…' },
] as const

export type End = (typeof ends)[number]['value']

/** Seconds of the chosen ttl, or undefined when what was typed is no whole number. */
export function ttlOf(end: End, typedSeconds: string): number | undefined {
  if (end !== 'own') return Number(end)
  return /^\d+$/.test(typedSeconds.trim()) ? Number(typedSeconds) : undefined
}
