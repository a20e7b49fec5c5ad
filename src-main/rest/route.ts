import type { Result } from '#shared/contract/result.ts'
import type { Simulator } from '../simulator/simulator.ts'
import type { Form } from './form.ts'
import type { Origin } from './format/origin.ts'

/** What an operation knows of its request. */
export interface RestRequest {
  readonly simulator: Simulator
  readonly origin: Origin
  readonly method: string
  /** As asked, without the query. */
  readonly path: string
  /** Parts of the path, by their names in the route. */
  readonly parts: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly form: Form
  /** One of the parts. Throws for a name that the route has not. */
  readonly part: (name: string) => string
}

export interface Reply {
  readonly status: 200 | 201 | 204
  /** Null where there is none. */
  readonly body: object | null
  /** The bytes of a medium, instead. */
  readonly media?: { readonly contentType: string; readonly bytes: Uint8Array<ArrayBuffer> }
}

export type Answer = Result<Reply>

/** One operation of the API: reads the request, asks the simulator, formats. */
export type Operation = (request: RestRequest) => Answer

export type Route = readonly [method: 'GET' | 'POST' | 'DELETE', path: string, operation: Operation]
