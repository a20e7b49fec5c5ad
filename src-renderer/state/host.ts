import type { BranchView } from '#shared/contract/branch.ts'
import type { ClockState } from '#shared/contract/clock-state.ts'
import type { CommandInput, CommandType, CommandValue } from '#shared/contract/command.ts'
import type { QueryInput, QueryType, QueryValue, Rows } from '#shared/contract/query.ts'
import type { Result } from '#shared/contract/result.ts'
import type {
  ClockChange,
  Connection,
  Method,
  ParamsOf,
  RequestFilter,
  ResetOptions,
  ResourceReference,
  Transport,
} from '#shared/contract/rpc.ts'
import type { RecordingWish, SceneControl } from '#shared/contract/scene-requests.ts'
import type { RecordedScene, SceneOpened, SceneSummary } from '#shared/contract/scene-state.ts'
import type { TranscriptFile } from '#shared/contract/transcript-requests.ts'
import type { StandInKey } from '#shared/numbers/stand-in.ts'
import type { Delivery } from '#shared/resources/delivery.ts'
import type { LoggedRequest } from '#shared/resources/logged-request.ts'
import { useLastAction } from './last-action.ts'
import { keepRefusal } from './last-refusal.ts'
import { useMirror } from './mirror.ts'

/** Which rows of a long list are asked for. */
export interface RowWindow {
  readonly offset: number
  readonly limit: number
}

/** The host's methods, typed. The transport is set once at start: IPC in Electron, WebSocket in a browser. */
let transport: Transport | null = null

export function connectHost(to: Transport): void {
  transport = to
}

function invoke<Value, M extends Method>(method: M, params: ParamsOf<M>): Promise<Result<Value>> {
  if (transport === null) throw new Error('The window has not started yet.')
  return transport.invoke(method, params) as Promise<Result<Value>>
}

/** Does something, and remembers it as the last action, or as the last refusal. */
export async function execute<Type extends CommandType>(
  command: Extract<CommandInput, { type: Type }>,
): Promise<Result<CommandValue<Type>>> {
  const result = await invoke<CommandValue<Type>, 'execute'>('execute', command)
  if (result.ok) useLastAction.setState({ command, run: useMirror.getState().world?.run })
  else keepRefusal(command, result.error)
  return result
}

export function query<Type extends QueryType>(
  what: Extract<QueryInput, { type: Type }>,
): Promise<Result<QueryValue<Type>>> {
  return invoke('query', what)
}

export function changeClock(change: ClockChange): Promise<Result<ClockState>> {
  return invoke('clock', change)
}

export function reset(options: ResetOptions = {}): Promise<Result<null>> {
  return invoke('reset', options)
}

/** Takes back the last thing that happened. Leaves the clock paused. */
export function takeBack(): Promise<Result<null>> {
  return invoke('stepBack', {})
}

/** The histories that were left by a step back or a restart, oldest first. */
export function listBranches(): Promise<Result<readonly BranchView[]>> {
  return invoke('branches', {})
}

/** Returns to a history that was left. */
export function switchBranch(id: string): Promise<Result<null>> {
  return invoke('switchBranch', { id })
}

export function readConnection(): Promise<Result<Connection>> {
  return invoke('connection', {})
}

/** By which real numbers become those that an audience has in their place. */
export function readAudienceKey(): Promise<Result<StandInKey>> {
  return invoke('audienceKey', {})
}

/** The resource as the REST API gives it. */
export function readResource(reference: ResourceReference): Promise<Result<unknown>> {
  return invoke('resource', reference)
}

/** What clients asked of the API, oldest first. */
export function listRequests(filter: RequestFilter, rows: RowWindow): Promise<Result<Rows<LoggedRequest>>> {
  return invoke('requests', { ...filter, ...rows })
}

export function readRequest(id: number): Promise<Result<LoggedRequest | null>> {
  return invoke('request', { id })
}

/** Webhooks of this run, oldest first; long answers are cut short. */
export function listDeliveries(rows: RowWindow): Promise<Result<Rows<Delivery>>> {
  return invoke('deliveries', rows)
}

export function readDelivery(id: string): Promise<Result<Delivery | null>> {
  return invoke('delivery', { id })
}

/** Sends a webhook again; answers with the new one. */
export function resendDelivery(id: string): Promise<Result<Delivery>> {
  return invoke('resend', { id })
}

export function listScenes(): Promise<Result<readonly SceneSummary[]>> {
  return invoke('scenes', {})
}

/** Opens a scene of the library, or the text of a file, in a new run. With problems nothing has changed. */
export function openScene(wanted: ParamsOf<'openScene'>): Promise<Result<SceneOpened>> {
  return invoke('openScene', wanted)
}

export function controlScene(control: SceneControl): Promise<Result<null>> {
  return invoke('controlScene', control)
}

/** What a training is asked; `training-actions.ts` has it typed. */
export function askTraining<Value>(request: ParamsOf<'training'>): Promise<Result<Value>> {
  return invoke('training', request)
}

/** Into its file, or where the person chooses. False when they thought again. */
export function saveWorkspace(options: ParamsOf<'saveWorkspace'> = {}): Promise<Result<boolean>> {
  return invoke('saveWorkspace', options)
}

/** One that the person chooses. False when they thought again. */
export function openWorkspace(): Promise<Result<boolean>> {
  return invoke('openWorkspace', {})
}

/** For the desktop app; a browser sends bytes over HTTP. */
export function takeWorkspace(file: ParamsOf<'takeWorkspace'>): Promise<Result<boolean>> {
  return invoke('takeWorkspace', file)
}

/** Says that the file which this window got is written. */
export function reportWritten(written: ParamsOf<'workspaceWritten'>): Promise<Result<boolean>> {
  return invoke('workspaceWritten', written)
}

/** Writes the present run down as a scene file. */
export function recordScene(wish: RecordingWish): Promise<Result<RecordedScene>> {
  return invoke('recordScene', wish)
}

/** What happened, written down. */
export function readTranscript(wanted: ParamsOf<'transcript'>): Promise<Result<TranscriptFile>> {
  return invoke('transcript', wanted)
}
