import type { World } from '#renderer/state/mirror.ts'
import { standardAccountSettings } from '#shared/catalog/settings.ts'
import type { ClockState } from '#shared/contract/clock-state.ts'
import type { EngineEvent, EventBody } from '#shared/contract/event.ts'
import type { PhoneView } from '#shared/contract/snapshot.ts'
import type { SessionView } from '#shared/resources/session.ts'

/** Simulated ms at which things happen in these worlds. */
export const noon = Date.UTC(2026, 10, 20, 12)

export const serviceSid = `KS${'1'.repeat(32)}`

export function aClock(wish: Partial<ClockState> = {}): ClockState {
  return { run: 1, now: noon, mode: 'running', rate: 1, nextDueAt: null, heldBy: null, ...wish }
}

/** What a window mirrors of an empty simulator. */
export function aWorld(wish: Partial<World> = {}): World {
  return {
    run: 1,
    seq: 0,
    eventSeq: 0,
    seed: 7,
    story: 1,
    clock: aClock(),
    settings: standardAccountSettings,
    services: [],
    numbers: [],
    phones: [],
    sessions: [],
    optOuts: [],
    optOutCount: 0,
    faults: [],
    counts: { services: 0, phoneNumbers: 0, sessions: 0, participants: 0, interactions: 0, alerts: 0, phones: 0 },
    leaks: { checked: 0, leakCount: 0, disclosureCount: 0, leaks: [], disclosures: [] },
    timelineVersion: 0,
    alertVersion: 0,
    responderVersion: 0,
    latest: [],
    ...wish,
  }
}

/** An event that nothing came before. */
export function anEvent(body: EventBody, number = { seq: 1, step: 1 }): EngineEvent {
  return { ...body, ...number, run: 1, at: noon }
}

export function aPhoneView(
  wish: { e164: string; label?: string } & Partial<Pick<PhoneView, 'messages' | 'calls'>>,
): PhoneView {
  const { e164, label = e164, messages = [], calls = [] } = wish
  return { phone: { e164, label, onCall: 'manual', deliver: 'ok' }, messages, calls }
}

export function aSessionView(wish: Partial<SessionView> = {}): SessionView {
  return {
    sid: `KC${'2'.repeat(32)}`,
    serviceSid,
    uniqueName: 'Ride 7',
    status: 'open',
    mode: 'voice-and-message',
    closedReason: null,
    ttl: 0,
    dateExpiry: null,
    dateStarted: null,
    dateEnded: null,
    dateLastInteraction: null,
    dateReopened: null,
    dateCreated: noon,
    dateUpdated: noon,
    expiresAt: null,
    participants: [],
    ...wish,
  }
}
