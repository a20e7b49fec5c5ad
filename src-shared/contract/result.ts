import type { RefusalCode } from './refusal-code.ts'

/** A value, or the reason there is none. Expected failure is a value; only a bug throws. */
export type Result<Value, Failure = ApiError> = { readonly ok: true; readonly value: Value } | Refusal<Failure>

export interface Refusal<Failure = ApiError> {
  readonly ok: false
  readonly error: Failure
}

/**
 * A refusal as the REST API words it, and as it crosses IPC and WebSocket whole.
 * `code` is a Twilio error code (80609) or, for the simulator's own controls, a word (`call_state`).
 */
export interface ApiError {
  readonly code: number | RefusalCode
  /** HTTP status that a REST answer carries. */
  readonly status: number
  readonly message: string
  /** The command field at fault, in camelCase, where one is. */
  readonly parameter?: string
  /** The trace that explains the refusal, where a rule decided it. */
  readonly traceId?: string
}

export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value }
}

export function refuse<const Failure>(error: Failure): Refusal<Failure> {
  return { ok: false, error }
}
