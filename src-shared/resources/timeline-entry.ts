import type { CallState } from '../machines/call-machine.ts'
import type { MessageState } from '../machines/message-machine.ts'

/** How a contact ended up, as soon as that is known. */
export const contactOutcomes = [
  'forwarded',
  'ringing',
  'dropped-opt-out',
  'rejected-mode',
  'blocked-intercept',
  'no-partner',
  'out-of-session',
  'auto-created',
  'failed',
  'not-proxy',
] as const
export type ContactOutcome = (typeof contactOutcomes)[number]

export const sessionChanges = ['created', 'joined', 'left', 'closed', 'expired', 'reopened', 'deleted'] as const
export type SessionChange = (typeof sessionChanges)[number]

interface EntryBase {
  /** Its place in the timeline; grows, never reused within a run. */
  readonly row: number
  readonly step: number
  readonly at: number
  readonly serviceSid: string | null
  readonly sessionSid: string | null
  /** Null on an entry that no rule decided. */
  readonly traceId: string | null
}

interface ContactBase extends EntryBase {
  /** Real number of the person who wrote or dialled; null for a message sent through the API. */
  readonly from: string | null
  /** The number they used; null for a message sent through the API. */
  readonly dialled: string | null
  /** The number the other side saw, where there is another side. */
  readonly shownAs: string | null
  /** Real number of the person reached, where there is one. */
  readonly reached: string | null
  /** The sender's own leg; for a message sent through the API the outbound one. */
  readonly resourceSid: string
  /** The leg of the person reached, as their phone has it; null where nothing was sent on. */
  readonly reachedSid: string | null
  readonly interactionSid: string | null
  /** Null while a webhook still has to decide. */
  readonly outcome: ContactOutcome | null
  /** The code of the alert that goes with it, or null. */
  readonly code: number | null
}

export interface MessageEntry extends ContactBase {
  readonly kind: 'message'
  readonly state: MessageState
  readonly body: string
}

export interface CallEntry extends ContactBase {
  readonly kind: 'call'
  readonly state: CallState
}

/** A session was made, closed, expired, re-opened or deleted, or somebody joined or left it. */
export interface SessionEntry extends EntryBase {
  readonly kind: 'session'
  readonly change: SessionChange
  /** Who joined or left, by their real number. */
  readonly person: string | null
  /** The proxy number that person has there. */
  readonly number: string | null
}

/** A request that a rule refused and the debugger shows (no compatible number, say). */
export interface RefusalEntry extends EntryBase {
  readonly kind: 'refusal'
  readonly code: number
  /** The refusal as the API words it. */
  readonly text: string
}

export type ContactEntry = MessageEntry | CallEntry
export type TimelineEntry = ContactEntry | SessionEntry | RefusalEntry

/** Somebody wrote or called, or your system wrote; what happened to a session alone is none. */
export function isContactEntry(entry: TimelineEntry | null | undefined): entry is ContactEntry {
  return entry?.kind === 'message' || entry?.kind === 'call'
}
