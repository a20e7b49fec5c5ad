import type { ClockState } from '#shared/contract/clock-state.ts'
import type { Page } from '#shared/contract/query.ts'
import type { PhoneView, Snapshot } from '#shared/contract/snapshot.ts'
import type { Engine } from '../engine/engine.ts'

const shown = { phones: 200, messages: 50, calls: 20, services: 500, numbers: 500, active: 500, closed: 50, found: 200 }

type Past = Pick<Snapshot, 'seed' | 'story'>

/** All that a window needs to begin with; bounded, however much is stored. */
export function buildSnapshot(engine: Engine, clock: ClockState, { seed, story }: Past): Snapshot {
  const { run, seq, eventSeq } = engine.status()
  const optOuts = engine.query({ type: 'optOuts.newest', limit: shown.found })
  return {
    run,
    seq,
    eventSeq,
    seed,
    story,
    clock,
    settings: engine.query({ type: 'settings' }),
    services: itemsOf(engine.query({ type: 'services.page', after: 0, limit: shown.services })),
    numbers: itemsOf(engine.query({ type: 'numbers.page', after: 0, limit: shown.numbers })),
    phones: listPhones(engine),
    sessions: engine.query({ type: 'sessions.shown', active: shown.active, closed: shown.closed }),
    optOuts: optOuts.items,
    optOutCount: optOuts.total,
    faults: engine.query({ type: 'faults' }).slice(-shown.found),
    counts: engine.query({ type: 'counts' }),
    leaks: engine.query({ type: 'leaks.newest', limit: shown.found }),
  }
}

function listPhones(engine: Engine): readonly PhoneView[] {
  return itemsOf(engine.query({ type: 'phones', after: 0, limit: shown.phones })).map((phone) => ({
    phone,
    messages: engine.query({ type: 'phone.messages', e164: phone.e164, limit: shown.messages }),
    calls: engine.query({ type: 'phone.calls', e164: phone.e164, limit: shown.calls }),
  }))
}

function itemsOf<Item>(page: Page<Item>): readonly Item[] {
  return page.items.map(({ item }) => item)
}
