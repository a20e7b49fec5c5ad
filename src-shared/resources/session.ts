import type { SessionState } from '../machines/session-machine.ts'
import type { Participant } from './participant.ts'

export const sessionModes = ['message-only', 'voice-only', 'voice-and-message'] as const
export type SessionMode = (typeof sessionModes)[number]

/** What the REST API accepts and shows; `failed` and `unknown` are in the enum but nothing produces them. */
export const sessionStatuses = ['open', 'in-progress', 'closed', 'failed', 'unknown'] as const
export type SessionStatus = (typeof sessionStatuses)[number]

export type ClosedReason = 'api' | 'ttl' | 'date-expiry'

/** A Proxy Session (KC…). https://www.twilio.com/docs/proxy/api/session */
export interface Session {
  readonly sid: string
  readonly serviceSid: string
  readonly uniqueName: string | null
  readonly status: SessionState
  readonly mode: SessionMode
  readonly closedReason: ClosedReason | null
  /** Seconds since creation or the last interaction; 0 means none. */
  readonly ttl: number
  /** Beats `ttl` when present. */
  readonly dateExpiry: number | null
  readonly dateStarted: number | null
  readonly dateEnded: number | null
  readonly dateLastInteraction: number | null
  readonly dateCreated: number
  readonly dateUpdated: number
}

/** What is known of a session by its SID, whatever became of it. */
export interface KnownSession {
  /** False once it was deleted, by request or by retention. */
  readonly isKept: boolean
  readonly uniqueName: string | null
}

/** A session with what the window shows beside it. */
export interface SessionView extends Session {
  /** When it was last opened again, ms, or null. */
  readonly dateReopened: number | null
  /** When it closes by itself as things stand, or null. */
  readonly expiresAt: number | null
  /** In the order they were added; removed ones included, with their `dateDeleted`. */
  readonly participants: readonly Participant[]
}
