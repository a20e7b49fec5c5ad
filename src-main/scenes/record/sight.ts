import type { PhoneCall } from '#shared/resources/phone.ts'
import type { SessionView } from '#shared/resources/session.ts'
import type { ContactOutcome } from '#shared/resources/timeline-entry.ts'
import type { Recording } from './recording.ts'

/** What can be seen at one moment of a recording. */
export interface Sight {
  /** The last step. */
  readonly step: number
  /** The last alert. */
  readonly alert: number
  /** Sessions of the scene, by SID; what retention removed is not there. */
  readonly sessions: ReadonlyMap<string, SessionView>
  /** The newest call on each phone. */
  readonly calls: ReadonlyMap<string, PhoneCall>
  /** Blocks of the platform: the person's and the proxy number, with a space between. */
  readonly optOuts: ReadonlySet<string>
  readonly contact: {
    readonly sid: string
    readonly outcome: ContactOutcome | null
    readonly body: string | null
  } | null
}

export function look({ engine, serviceSid }: Recording, contactSid: string | null): Sight {
  const phones = engine.query({ type: 'phones', after: 0, limit: 1000 }).items.map(({ item }) => item.e164)
  const calls = phones.flatMap((e164) =>
    engine.query({ type: 'phone.calls', e164, limit: 1 }).map((call) => [e164, call] as const),
  )
  const sessions = engine.query({ type: 'sessions.page', serviceSid, after: 0, limit: 1000 })
  return {
    step: engine.status().seq,
    alert: engine.query({ type: 'alerts.page', before: null, limit: 1 }).items[0]?.item.seq ?? 0,
    sessions: new Map(sessions.items.map(({ item }) => [item.sid, item])),
    calls: new Map(calls),
    optOuts: new Set(engine.query({ type: 'optOuts' }).map(({ phone, proxyNumber }) => `${phone} ${proxyNumber}`)),
    contact: contactSid === null ? null : contactAt(engine, contactSid),
  }
}

function contactAt(engine: Recording['engine'], sid: string): Sight['contact'] {
  const entry = engine.query({ type: 'timeline.find', key: { resourceSid: sid } })
  const outcome = engine.query({ type: 'contact', resourceSid: sid })?.outcome ?? null
  return { sid, outcome, body: entry?.kind === 'message' ? entry.body : null }
}
