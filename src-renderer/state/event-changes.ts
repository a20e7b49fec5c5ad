import type { EngineEvent, EventType } from '#shared/contract/event.ts'
import type { OptOut } from '#shared/resources/opt-out.ts'
import type { World } from './mirror.ts'
import { withCall, withMessage, withoutPhone, withPhone } from './phone-views.ts'
import { put } from './put.ts'
import { withSession } from './session-views.ts'

type Changes = {
  readonly [Type in EventType]: (world: World, event: Extract<EngineEvent, { readonly type: Type }>) => Partial<World>
}

const nothing = (): Partial<World> => ({})

/** What each event changes. Events carry whole resources, so this only puts them in their place. */
export const changes: Changes = {
  'service.changed': ({ services }, { service }) => ({
    services: put(services, service, ({ sid }) => sid === service.sid),
  }),
  'service.deleted': ({ services, sessions }, { serviceSid }) => ({
    services: services.filter(({ sid }) => sid !== serviceSid),
    sessions: sessions.filter((session) => session.serviceSid !== serviceSid),
  }),
  'serviceSettings.changed': nothing,
  'number.changed': ({ numbers }, { number }) => ({
    numbers: put(numbers, number, ({ e164 }) => e164 === number.e164),
  }),
  'number.released': ({ numbers }, { e164 }) => ({ numbers: numbers.filter((number) => number.e164 !== e164) }),
  'session.changed': ({ sessions }, { session }) => ({ sessions: withSession(sessions, session) }),
  'session.deleted': ({ sessions }, { sessionSid }) => ({ sessions: sessions.filter(({ sid }) => sid !== sessionSid) }),
  'interaction.changed': nothing,
  'interaction.deleted': nothing,
  'phone.changed': ({ phones }, { phone }) => ({ phones: withPhone(phones, phone) }),
  'phone.removed': ({ phones }, { e164 }) => ({ phones: withoutPhone(phones, e164) }),
  'phone.message': ({ phones }, { phone, message }) => ({ phones: withMessage(phones, phone, message) }),
  'phone.call': ({ phones }, { phone, call }) => ({ phones: withCall(phones, phone, call) }),
  'timeline.entry': ({ timelineVersion }) => ({ timelineVersion: timelineVersion + 1 }),
  'alert.raised': ({ alertVersion, counts }) => ({
    alertVersion: alertVersion + 1,
    counts: { ...counts, alerts: counts.alerts + 1 },
  }),
  'optOut.changed': ({ optOuts, optOutCount }, { optOut, blocked }) => {
    const others = optOuts.filter((other) => !isSamePair(other, optOut))
    return blocked
      ? { optOuts: withNewest(others, optOut), optOutCount: optOutCount + 1 }
      : { optOuts: others, optOutCount: optOutCount - 1 }
  },
  'delivery.checked': ({ leaks }, { leak, disclosure }) => ({
    leaks: {
      checked: leaks.checked + 1,
      leakCount: leaks.leakCount + Number(leak !== null),
      disclosureCount: leaks.disclosureCount + Number(disclosure !== null),
      leaks: withNewest(leaks.leaks, leak),
      disclosures: withNewest(leaks.disclosures, disclosure),
    },
  }),
  'webhook.requested': nothing,
  'webhook.responded': nothing,
  'fault.changed': ({ faults }, { fault }) => ({ faults: put(faults, fault, ({ id }) => id === fault.id) }),
  'fault.removed': ({ faults }, { id }) => ({ faults: faults.filter((fault) => fault.id !== id) }),
  'responder.changed': ({ responderVersion }) => ({ responderVersion: responderVersion + 1 }),
  'settings.changed': (_world, { settings }) => ({ settings }),
  'clock.goal': nothing,
}

function isSamePair(a: OptOut, b: OptOut): boolean {
  return a.phone === b.phone && a.proxyNumber === b.proxyNumber
}

/** As many as a snapshot brings. */
const mostShown = 200

function withNewest<Item>(items: readonly Item[], item: Item | null): readonly Item[] {
  return item === null ? items : [...items.slice(-(mostShown - 1)), item]
}
