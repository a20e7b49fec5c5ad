import { z } from 'zod'
import { requestResources } from '../resources/logged-request.ts'
import type { TrainingState } from '../resources/training.ts'
import type { ClockState } from './clock-state.ts'
import { commandSchema } from './command.ts'
import type { EngineEvent } from './event.ts'
import { instant, text } from './fields.ts'
import { querySchema } from './query.ts'
import type { ApiError, Result } from './result.ts'
import { sceneRequests } from './scene-requests.ts'
import type { SceneState } from './scene-state.ts'
import type { Snapshot } from './snapshot.ts'
import { trainingRequestSchema } from './training-requests.ts'
import { transcriptSchema } from './transcript-requests.ts'
import type { WorkspaceState } from './workspace.ts'
import { workspaceRequests } from './workspace-requests.ts'

/** What a window may ask of its host: the engine's door and reading room, and what belongs to the host itself. */
export const clockChangeSchema = z.union([
  z.strictObject({ mode: z.enum(['paused', 'running']) }),
  z.strictObject({ rate: z.number().positive().max(1_000_000) }),
  z.strictObject({ advanceSeconds: z.number().max(3_155_760_000) }),
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

/** A window of rows, oldest first; `offset` counts from the oldest that matches. */
const rows = { offset: z.int().min(0), limit: z.int().min(1).max(1000) }

export const requestFilterSchema = z.strictObject({
  /** First digit of the status: 2 for 200 to 299. */
  statusClass: z.union([z.literal(2), z.literal(4), z.literal(5)]).optional(),
  resource: z.enum(requestResources).optional(),
  /** Error code of the answer. */
  code: z.int().optional(),
})
export type RequestFilter = z.output<typeof requestFilterSchema>

export const requestSchema = z.discriminatedUnion('method', [
  z.strictObject({ method: z.literal('execute'), params: commandSchema }),
  z.strictObject({ method: z.literal('query'), params: querySchema }),
  z.strictObject({ method: z.literal('clock'), params: clockChangeSchema }),
  z.strictObject({ method: z.literal('reset'), params: resetSchema }),
  /** Goes back to the state right after a step. */
  z.strictObject({ method: z.literal('rewind'), params: z.strictObject({ toSeq: z.int().min(0) }) }),
  /** Takes back the last thing that happened. */
  z.strictObject({ method: z.literal('stepBack'), params: z.strictObject({}) }),
  /** The histories that were left, oldest first. */
  z.strictObject({ method: z.literal('branches'), params: z.strictObject({}) }),
  z.strictObject({ method: z.literal('switchBranch'), params: z.strictObject({ id: text(64) }) }),
  z.strictObject({ method: z.literal('connection'), params: z.strictObject({}) }),
  /** By which this host makes stand-ins for the real numbers that an audience must not have. */
  z.strictObject({ method: z.literal('audienceKey'), params: z.strictObject({}) }),
  z.strictObject({ method: z.literal('resource'), params: resourceReferenceSchema }),
  /** What clients asked of the API: the newest 1,000. */
  z.strictObject({ method: z.literal('requests'), params: requestFilterSchema.extend(rows) }),
  /** Webhooks of this run: the newest 1,000, long answers cut short. */
  z.strictObject({ method: z.literal('deliveries'), params: z.strictObject(rows) }),
  z.strictObject({ method: z.literal('delivery'), params: z.strictObject({ id: text(64) }) }),
  /** Sends a webhook again, as a new one, and answers when that has been answered. */
  z.strictObject({ method: z.literal('resend'), params: z.strictObject({ id: text(64) }) }),
  z.strictObject({ method: z.literal('request'), params: z.strictObject({ id: z.int().min(1) }) }),
  ...sceneRequests,
  ...workspaceRequests,
  z.strictObject({ method: z.literal('transcript'), params: transcriptSchema }),
  z.strictObject({ method: z.literal('training'), params: trainingRequestSchema }),
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
  /** `seq` is the last step, which may have caused no event. */
  | {
      readonly kind: 'events'
      readonly events: readonly EngineEvent[]
      readonly seq: number
      readonly clock: ClockState
    }
  | { readonly kind: 'traffic'; readonly traffic: Traffic }
  /** The scene on stage; null while there is none. */
  | { readonly kind: 'scene'; readonly scene: SceneState | null }
  | { readonly kind: 'workspace'; readonly workspace: WorkspaceState }
  | { readonly kind: 'training'; readonly training: TrainingState }

/** What passes over real wires, which the simulation knows nothing of. */
export interface Traffic {
  /** Id of the last request that came to the API; 0 before the first. */
  readonly requests: number
  /** Grows with each webhook that leaves and each that is answered. */
  readonly deliveries: number
}

/** The one thing the window knows of its host. Never rejects: a refusal is a value. */
export interface Transport {
  /** What it answers per method: `host.ts` of the window has it typed. */
  invoke<M extends Method>(method: M, params: ParamsOf<M>): Promise<Result<unknown, ApiError>>
  /** Begins with a snapshot. Returns how to stop. */
  subscribe(onBatch: (batch: Batch) => void, onLink: (link: LinkState) => void): () => void
}

/** Whether batches can arrive right now. */
export type LinkState = 'connecting' | 'connected' | 'lost'
