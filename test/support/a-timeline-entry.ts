import type { CallEntry, MessageEntry, RefusalEntry, SessionEntry } from '#shared/resources/timeline-entry.ts'
import { noon, serviceSid } from './a-world.ts'

const contact = {
  row: 1,
  step: 1,
  at: noon,
  serviceSid,
  sessionSid: `KC${'2'.repeat(32)}`,
  traceId: 'TR1',
  from: '+14155551212',
  dialled: '+14155550101',
  shownAs: '+14155550102',
  reached: '+14155553434',
  interactionSid: `KI${'3'.repeat(32)}`,
  code: null,
} as const

/** The timeline row of a message that arrived. */
export function aMessageEntry(wish: Partial<MessageEntry> = {}): MessageEntry {
  return {
    ...contact,
    kind: 'message',
    resourceSid: `SM${'4'.repeat(32)}`,
    reachedSid: `SM${'6'.repeat(32)}`,
    outcome: 'forwarded',
    state: 'delivered',
    body: 'Hi',
    ...wish,
  }
}

/** The timeline row of a call that was answered and ended. */
export function aCallEntry(wish: Partial<CallEntry> = {}): CallEntry {
  return {
    ...contact,
    kind: 'call',
    resourceSid: `CA${'5'.repeat(32)}`,
    reachedSid: `CA${'7'.repeat(32)}`,
    outcome: 'ringing',
    state: 'completed',
    ...wish,
  }
}

/** The timeline row of a session that closed. */
export function aSessionEntry(wish: Partial<SessionEntry> = {}): SessionEntry {
  const { row, step, at, sessionSid } = contact
  const base = { row, step, at, serviceSid, sessionSid, traceId: null }
  return { ...base, kind: 'session', change: 'closed', person: null, number: null, ...wish }
}

/** The timeline row of somebody for whom the pool had no number. */
export function aRefusalEntry(wish: Partial<RefusalEntry> = {}): RefusalEntry {
  const { row, step, at, sessionSid, traceId } = contact
  return { kind: 'refusal', row, step, at, serviceSid, sessionSid, traceId, code: 80208, text: 'In use', ...wish }
}
