import type { AccountSettings } from '#shared/catalog/settings.ts'
import type { EngineEvent, EventType } from '#shared/contract/event.ts'
import type { Rows } from '#shared/contract/query.ts'
import { ok, refuse } from '#shared/contract/result.ts'
import type { Batch } from '#shared/contract/rpc.ts'
import type { Snapshot } from '#shared/contract/snapshot.ts'
import { isContactEntry, type TimelineEntry } from '#shared/resources/timeline-entry.ts'
import { type Veil, veiled } from './veil.ts'
import type { WindowHost } from './window-host.ts'

const onlooker = refuse({ code: 'forbidden', status: 403, message: 'The audience window only looks on.' })

/**
 * The same host for a window that an audience sees: it is told what it draws, with stand-ins for real numbers, and may ask
 * for earlier contacts only, by their place: whoever may search can guess at what is veiled.
 */
export function createAudienceHost(host: WindowHost, veil: Veil): WindowHost {
  return {
    async handle(request) {
      if (request.method !== 'query' || request.params.type !== 'timeline.rows') return onlooker
      const { offset, limit } = request.params
      const answer = await host.handle({
        method: 'query',
        params: { type: 'timeline.rows', search: '', offset, limit },
      })
      return answer.ok ? ok(veiled(contactsOf(answer.value as Rows<TimelineEntry>), veil)) : answer
    },
    subscribe(onBatch, isReady) {
      return host.subscribe((batch) => {
        const drawn = drawnOf(batch, veil)
        if (drawn !== null) onBatch(drawn)
      }, isReady)
    },
  }
}

function contactsOf({ items, ...rows }: Rows<TimelineEntry>): Rows<TimelineEntry> {
  return { ...rows, items: items.filter(isContactEntry) }
}

/** What of a batch an audience sees; null for nothing. A batch without events still moves the clock. */
function drawnOf(batch: Batch, veil: Veil): Batch | null {
  switch (batch.kind) {
    case 'snapshot':
      return { kind: 'snapshot', snapshot: drawnAtStart(batch.snapshot, veil) }
    case 'events':
      return { ...batch, events: batch.events.filter(isDrawn).map((event) => drawnEvent(event, veil)) }
    case 'scene':
      return batch
    default:
      return null
  }
}

function drawnAtStart(snapshot: Snapshot, veil: Veil): Snapshot {
  const { phones, sessions, settings } = snapshot
  return { ...snapshot, ...backstage, settings: withoutHosts(settings), ...veiled({ phones, sessions }, veil) }
}

/** Numbers that are bought and given back are the account's. */
function drawnEvent(event: EngineEvent, veil: Veil): EngineEvent {
  switch (event.type) {
    case 'number.changed':
    case 'number.released':
      return event
    case 'settings.changed':
      return { ...event, settings: withoutHosts(event.settings) }
    default:
      return veiled(event, veil)
  }
}

function withoutHosts(settings: AccountSettings): AccountSettings {
  return { ...settings, webhookHosts: [] }
}

/** What stays with the operator: addresses of the application, faults, and what the leak detector found. */
const backstage: Partial<Snapshot> = {
  services: [],
  optOuts: [],
  optOutCount: 0,
  faults: [],
  leaks: { checked: 0, leakCount: 0, disclosureCount: 0, leaks: [], disclosures: [] },
}

const drawnTypes: ReadonlySet<EventType> = new Set<EventType>([
  'number.changed',
  'number.released',
  'session.changed',
  'session.deleted',
  'phone.changed',
  'phone.removed',
  'phone.message',
  'phone.call',
  'settings.changed',
])

function isDrawn(event: EngineEvent): boolean {
  return event.type === 'timeline.entry' ? isContactEntry(event.entry) : drawnTypes.has(event.type)
}
