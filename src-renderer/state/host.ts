import type { ClockState } from '#shared/contract/clock-state.ts'
import type { CommandInput, CommandType, CommandValue } from '#shared/contract/command.ts'
import type { QueryInput, QueryType, QueryValue } from '#shared/contract/query.ts'
import type { Result } from '#shared/contract/result.ts'
import type {
  ClockChange,
  Connection,
  Method,
  ParamsOf,
  ResetOptions,
  ResourceReference,
  Transport,
} from '#shared/contract/rpc.ts'

/** The host's methods, typed. The transport is set once at start: IPC in Electron, WebSocket in a browser. */
let transport: Transport | null = null

export function connectHost(to: Transport): void {
  transport = to
}

function invoke<Value, M extends Method>(method: M, params: ParamsOf<M>): Promise<Result<Value>> {
  if (transport === null) throw new Error('The window has not started yet.')
  return transport.invoke(method, params) as Promise<Result<Value>>
}

export function execute<Type extends CommandType>(
  command: Extract<CommandInput, { type: Type }>,
): Promise<Result<CommandValue<Type>>> {
  return invoke('execute', command)
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

/** Goes to the state right after step `toSeq`. */
export function rewind(toSeq: number): Promise<Result<null>> {
  return invoke('rewind', { toSeq })
}

export function readConnection(): Promise<Result<Connection>> {
  return invoke('connection', {})
}

/** The resource as the REST API gives it. */
export function readResource(reference: ResourceReference): Promise<Result<unknown>> {
  return invoke('resource', reference)
}
