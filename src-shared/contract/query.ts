import { z } from 'zod'
import { limits } from '../catalog/limits.ts'
import type { AccountSettings, ServiceSettings } from '../catalog/settings.ts'
import type { Alert } from '../resources/alert.ts'
import type { Call } from '../resources/call.ts'
import type { Fault } from '../resources/fault.ts'
import type { Interaction } from '../resources/interaction.ts'
import type { LeakReport, LeakSummary } from '../resources/leak.ts'
import type { Medium } from '../resources/media.ts'
import type { Message } from '../resources/message.ts'
import type { OptOut } from '../resources/opt-out.ts'
import type { OwnedNumber } from '../resources/owned-number.ts'
import type { Participant } from '../resources/participant.ts'
import type { Phone, PhoneCall, PhoneMessage } from '../resources/phone.ts'
import type { PoolChoice } from '../resources/pool-choice.ts'
import type { PoolNeeds } from '../resources/pool-needs.ts'
import type { Responder } from '../resources/responder.ts'
import type { Service } from '../resources/service.ts'
import { type KnownSession, type Session, type SessionView, sessionModes } from '../resources/session.ts'
import type { TimelineEntry } from '../resources/timeline-entry.ts'
import type { Trace } from '../resources/trace.ts'
import type { Contact } from './command.ts'
import { e164, instant, text } from './fields.ts'
import type { Counts } from './snapshot.ts'
import { timelineFilter } from './timeline-filter.ts'
import type { WebhookRequest } from './webhook.ts'

/** Rows after a row number, in order of creation: stays right while rows come and go. */
const page = {
  /** Row number after which to begin; 0 begins with the first. */
  after: z.int().min(0).default(0),
  limit: z.int().min(1).max(1000).default(50),
}
/** A window of rows, newest row last; `offset` counts from the oldest that matches. */
const rows = { offset: z.int().min(0).default(0), limit: z.int().min(1).max(1000).default(100) }
const anySid = text(64)
/** One timeline row: by its number, the sender's leg or the trace that explains it. */
const timelineKey = z.union([
  z.strictObject({ row: z.int().min(0) }),
  z.strictObject({ resourceSid: anySid }),
  z.strictObject({ traceId: anySid }),
])
const alertFilter = {
  level: z.enum(['error', 'warning', 'notice', 'debug']).optional(),
  /** The first and the last instant that count. */
  from: instant.optional(),
  to: instant.optional(),
}
export type AlertFilter = z.output<z.ZodObject<typeof alertFilter>>
const within = { serviceSid: anySid }

/** What may be read. A reader never sees a timer that is overdue. */
export const querySchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('counts') }),
  z.strictObject({ type: z.literal('settings') }),
  z.strictObject({ type: z.literal('serviceSettings'), ...within }),
  z.strictObject({ type: z.literal('services.page'), ...page }),
  /** By SID or unique name. */
  z.strictObject({ type: z.literal('service'), sidOrName: text(200) }),
  z.strictObject({ type: z.literal('numbers.page'), ...page }),
  z.strictObject({ type: z.literal('number'), e164 }),
  z.strictObject({ type: z.literal('pool.page'), ...within, ...page }),
  z.strictObject({ type: z.literal('pool.number'), ...within, numberSid: anySid }),
  /** What the pool would give that person now; nothing changes. */
  z.strictObject({
    type: z.literal('pool.choice'),
    ...within,
    identifier: e164,
    mode: z.enum(sessionModes).default('voice-and-message'),
  }),
  /** How many numbers what is active needs, and which of them have too much of it. */
  z.strictObject({ type: z.literal('pool.needs') }),
  z.strictObject({ type: z.literal('sessions.page'), ...within, ...page }),
  /** By SID or unique name. */
  z.strictObject({ type: z.literal('session'), ...within, sidOrName: text(200) }),
  /** As the API knows sessions, without what the window shows beside them. */
  z.strictObject({ type: z.literal('sessions.records'), ...within, ...page }),
  z.strictObject({ type: z.literal('session.record'), ...within, sidOrName: text(200) }),
  /** By SID alone, whatever its service. */
  z.strictObject({ type: z.literal('session.find'), sessionSid: anySid }),
  /** What a session is or was called, also one that is gone. */
  z.strictObject({ type: z.literal('session.name'), sessionSid: anySid }),
  /** Of every service: the active ones, oldest first, then the last closed, oldest first. */
  z.strictObject({
    type: z.literal('sessions.shown'),
    active: z.int().min(0).max(1000).default(500),
    closed: z.int().min(0).max(1000).default(50),
  }),
  z.strictObject({ type: z.literal('participants.page'), ...within, sessionSid: anySid, ...page }),
  z.strictObject({ type: z.literal('participant'), ...within, sessionSid: anySid, participantSid: anySid }),
  z.strictObject({
    type: z.literal('interactions.page'),
    ...within,
    sessionSid: anySid,
    /** Only the MessageInteractions of this participant. */
    participantSid: anySid.optional(),
    ...page,
  }),
  z.strictObject({ type: z.literal('interaction'), ...within, sessionSid: anySid, interactionSid: anySid }),
  z.strictObject({ type: z.literal('interaction.find'), interactionSid: anySid }),
  z.strictObject({ type: z.literal('number.find'), numberSid: anySid }),
  z.strictObject({ type: z.literal('participant.find'), participantSid: anySid }),
  z.strictObject({ type: z.literal('message'), sid: anySid }),
  z.strictObject({ type: z.literal('call'), sid: anySid }),
  z.strictObject({
    type: z.literal('phones'),
    after: z.int().min(0).default(0),
    limit: z.int().min(1).max(1000).default(1000),
  }),
  z.strictObject({ type: z.literal('phone'), e164 }),
  z.strictObject({ type: z.literal('phone.messages'), e164, limit: z.int().min(1).max(100_000).default(100_000) }),
  z.strictObject({ type: z.literal('phone.calls'), e164, limit: z.int().min(1).max(100_000).default(100_000) }),
  z.strictObject({ type: z.literal('contact'), resourceSid: anySid }),
  z.strictObject({ type: z.literal('optOuts') }),
  z.strictObject({ type: z.literal('optOuts.newest'), limit: z.int().min(1).max(1000).default(200) }),
  z.strictObject({ type: z.literal('faults') }),
  /** `api-error` faults that may still strike this request to Proxy. */
  z.strictObject({ type: z.literal('faults.forRequest'), url: text(limits.urlLength), sessionSid: anySid.nullable() }),
  /** The bytes behind a media URL. */
  z.strictObject({ type: z.literal('media'), url: text(limits.urlLength) }),
  z.strictObject({ type: z.literal('trace'), traceId: anySid }),
  z.strictObject({ type: z.literal('interaction.trace'), interactionSid: anySid }),
  z.strictObject({
    type: z.literal('alerts'),
    afterSeq: z.int().min(0).default(0),
    limit: z.int().min(1).max(100_000).default(100_000),
  }),
  /** Newest first; `before` is the row number to stay below. */
  z.strictObject({
    type: z.literal('alerts.page'),
    ...alertFilter,
    before: z.int().min(0).nullable().default(null),
    limit: z.int().min(1).max(1000).default(50),
  }),
  z.strictObject({ type: z.literal('alerts.rows'), code: z.int().optional(), ...rows }),
  z.strictObject({ type: z.literal('alert'), alertSid: anySid }),
  z.strictObject({ type: z.literal('timeline.rows'), ...timelineFilter, ...rows }),
  z.strictObject({ type: z.literal('timeline.find'), key: timelineKey }),
  /** Where that row, or the newest one of a session, is in `timeline.rows` with that filter. */
  z.strictObject({
    type: z.literal('timeline.place'),
    key: z.union([timelineKey, z.strictObject({ sessionSid: anySid })]),
    ...timelineFilter,
  }),
  /** The newest rows of one session. */
  z.strictObject({
    type: z.literal('timeline.session'),
    sessionSid: anySid,
    limit: z.int().min(1).max(1000).default(200),
  }),
  z.strictObject({ type: z.literal('leaks') }),
  z.strictObject({ type: z.literal('leaks.newest'), limit: z.int().min(1).max(1000).default(200) }),
  /** Requests that decide something and that the host has not answered yet, oldest first. */
  z.strictObject({ type: z.literal('webhooks.pending') }),
  z.strictObject({ type: z.literal('responder'), name: text(64) }),
  z.strictObject({ type: z.literal('responders') }),
])

export type Query = z.output<typeof querySchema>
export type QueryInput = z.input<typeof querySchema>
export type QueryType = Query['type']
export type QueryOf<Type extends QueryType> = Extract<Query, { readonly type: Type }>

/** Items with the row number of each, so that a list can go on after any of them. */
export interface Page<Item> {
  readonly items: readonly { readonly row: number; readonly item: Item }[]
  readonly more: boolean
  /** The row number at which the page before begins anew; null where there is none. */
  readonly previous: number | null
}

/** A window of a list that grows, with the number of rows that match in all. */
export interface Rows<Item> {
  readonly total: number
  readonly offset: number
  readonly items: readonly Item[]
}

interface QueryValues {
  counts: Counts
  settings: AccountSettings
  serviceSettings: ServiceSettings | null
  'services.page': Page<Service>
  service: Service | null
  'numbers.page': Page<OwnedNumber>
  number: OwnedNumber | null
  'pool.page': Page<OwnedNumber>
  'pool.number': OwnedNumber | null
  /** Null for a service that is not there. */
  'pool.choice': PoolChoice | null
  'pool.needs': PoolNeeds
  'sessions.page': Page<SessionView>
  session: SessionView | null
  'sessions.records': Page<Session>
  'session.record': Session | null
  'session.find': SessionView | null
  'session.name': KnownSession
  'sessions.shown': readonly SessionView[]
  'participants.page': Page<Participant>
  participant: Participant | null
  'interactions.page': Page<Interaction>
  interaction: Interaction | null
  'interaction.find': Interaction | null
  'number.find': OwnedNumber | null
  'participant.find': Participant | null
  message: Message | null
  call: Call | null
  phones: Page<Phone>
  phone: Phone | null
  /** The newest `limit`, oldest first. */
  'phone.messages': readonly PhoneMessage[]
  'phone.calls': readonly PhoneCall[]
  /** What became of a message or call, by the sender's leg. */
  contact: Contact | null
  optOuts: readonly OptOut[]
  'optOuts.newest': Rows<OptOut>
  faults: readonly Fault[]
  'faults.forRequest': readonly Fault[]
  /** Null for what is elsewhere, or nowhere. */
  media: Medium | null
  trace: Trace | null
  'interaction.trace': Trace | null
  /** Oldest first. */
  alerts: readonly Alert[]
  'alerts.page': Page<Alert>
  'alerts.rows': Rows<Alert>
  alert: Alert | null
  'timeline.rows': Rows<TimelineEntry>
  'timeline.find': TimelineEntry | null
  /** The offset; null where the row is not among them. */
  'timeline.place': number | null
  /** Oldest first. */
  'timeline.session': readonly TimelineEntry[]
  leaks: LeakReport
  'leaks.newest': LeakSummary
  'webhooks.pending': readonly WebhookRequest[]
  responder: Responder | null
  /** The ready-made ones, then those made since, by name. */
  responders: readonly Responder[]
}

export type QueryValue<Type extends QueryType> = QueryValues[Type]
