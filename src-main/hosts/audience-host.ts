import type { EngineEvent, EventType } from '#shared/contract/event.ts'
import type { Rows } from '#shared/contract/query.ts'
import { ok, refuse } from '#shared/contract/result.ts'
import type { Batch } from '#shared/contract/rpc.ts'
import type { Snapshot } from '#shared/contract/snapshot.ts'
import type { TimelineEntry } from '#shared/resources/timeline-entry.ts'
import type { WindowHost } from './window-host.ts'

const onlooker = refuse({ code: 'forbidden', status: 403, message: 'The audience window only looks on.' })

/** The same host for a window that an audience sees: it is told what it draws, and may ask for earlier contacts only. */
export function createAudienceHost(host: WindowHost): WindowHost {
  return {
    async handle(request) {
      if (request.method !== 'query' || request.params.type !== 'timeline.rows') return onlooker
      const answer = await host.handle(request)
      return answer.ok ? ok(contactsOf(answer.value as Rows<TimelineEntry>)) : answer
    },
    subscribe(onBatch, isReady) {
      return host.subscribe((batch) => {
        const drawn = drawnOf(batch)
        if (drawn !== null) onBatch(drawn)
      }, isReady)
    },
  }
}

function contactsOf({ items, ...rows }: Rows<TimelineEntry>): Rows<TimelineEntry> {
  return { ...rows, items: items.filter(isContact) }
}

/** What of a batch an audience sees; null for nothing. A batch without events still moves the clock. */
function drawnOf(batch: Batch): Batch | null {
  switch (batch.kind) {
    case 'snapshot':
      return { kind: 'snapshot', snapshot: { ...batch.snapshot, ...backstage } }
    case 'events':
      return { ...batch, events: batch.events.filter(isDrawn) }
    case 'scene':
      return batch
    default:
      return null
  }
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
  return event.type === 'timeline.entry' ? isContact(event.entry) : drawnTypes.has(event.type)
}

function isContact({ kind }: TimelineEntry): boolean {
  return kind === 'message' || kind === 'call'
}
