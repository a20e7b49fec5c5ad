import { z } from 'zod'
import type { ClockState } from './clock-state.ts'
import { commandSchema } from './command.ts'
import type { EngineEvent } from './event.ts'
import { instant, text } from './fields.ts'
import { querySchema } from './query.ts'
import type { ApiError, Result } from './result.ts'
import type { Snapshot } from './snapshot.ts'

/** What a window may ask of its host: the engine's door and reading room, and what belongs to the host itself. */
export const clockChangeSchema = z.union([
  z.strictObject({ mode: z.enum(['paused', 'running']) }),
  z.strictObject({ rate: z.number().positive().max(1_000_000) }),
  z.strictObject({ advanceSeconds: z.number().min(0).max(3_155_760_000) }),
  z.strictObject({ advanceTo: instant }),
  z.strictObject({ toNextEvent: z.literal(true) }),
])
export type ClockChange = z.output<typeof clockChangeSchema>

export const resetSchema = z.strictObject({
  empty: z.boolean().optional(),
  seed: z.int().min(0).max(0xffff_ffff).optional(),
  startTime: instant.optional(),
})
export type ResetOptions = z.output<typeof resetSchema>

/** Names the resource whose REST representation is wanted. */
export const resourceReferenceSchema = z.strictObject({
  kind: z.enum(['service', 'number', 'session', 'participant', 'interaction', 'alert', 'message', 'call']),
  sid: text(64),
})
export type ResourceReference = z.output<typeof resourceReferenceSchema>

export const requestSchema = z.discriminatedUnion('method', [
  z.strictObject({ method: z.literal('execute'), params: commandSchema }),
  z.strictObject({ method: z.literal('query'), params: querySchema }),
  z.strictObject({ method: z.literal('clock'), params: clockChangeSchema }),
  z.strictObject({ method: z.literal('reset'), params: resetSchema }),
  /** Goes back (or forward again) to the state right after a step. */
  z.strictObject({ method: z.literal('rewind'), params: z.strictObject({ toSeq: z.int().min(0) }) }),
  z.strictObject({ method: z.literal('connection'), params: z.strictObject({}) }),
  z.strictObject({ method: z.literal('resource'), params: resourceReferenceSchema }),
])
export type HostRequest = z.output<typeof requestSchema>
export type HostRequestInput = z.input<typeof requestSchema>
export type Method = HostRequest['method']
/** Parameters as a caller may write them. */
export type ParamsOf<M extends Method> = Extract<HostRequestInput, { readonly method: M }>['params']

/** How a client reaches this simulator's API. */
export interface Connection {
  /** Null while the port is closed. */
  readonly baseUrl: string | null
  readonly accountSid: string
  readonly authToken: string
}

/** What a host pushes: a snapshot first, and again whenever events would not lead there; else what happened since. */
export type Batch =
  | { readonly kind: 'snapshot'; readonly snapshot: Snapshot }
  | { readonly kind: 'events'; readonly events: readonly EngineEvent[]; readonly clock: ClockState }

/** The one thing the window knows of its host. Never rejects: a refusal is a value. */
export interface Transport {
  /** What it answers per method: `host.ts` of the window has it typed. */
  invoke<M extends Method>(method: M, params: ParamsOf<M>): Promise<Result<unknown, ApiError>>
  /** Begins with a snapshot. Returns how to stop. */
  subscribe(onBatch: (batch: Batch) => void, onLink: (link: LinkState) => void): () => void
}

/** Whether batches can arrive right now. */
export type LinkState = 'connecting' | 'connected' | 'lost'
