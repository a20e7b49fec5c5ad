import type { SessionMode, SessionView } from '#shared/resources/session.ts'
import { remainingText } from '../sessions/time-left.ts'

export const modeWords = {
  'message-only': 'messages only',
  'voice-only': 'voice only',
  'voice-and-message': 'voice + messages',
} as const satisfies Record<SessionMode, string>

/** What is left of a session's life. */
export interface Life {
  /** From 1 (just begun) to 0; null when nothing ends it. */
  readonly share: number | null
  readonly words: string
}

export function lifeOf(session: SessionView, now: number): Life {
  const words = remainingText(session, now)
  if (session.status === 'closed') return { share: 0, words }
  if (session.expiresAt === null) return { share: null, words }
  const left = Math.max(0, session.expiresAt - now)
  const whole = session.dateExpiry === null ? session.ttl * 1000 : session.dateExpiry - session.dateCreated
  return { share: whole <= 0 ? 0 : Math.min(1, left / whole), words: `${words} left` }
}
