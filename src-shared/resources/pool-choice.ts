import type { ApiError } from '../contract/result.ts'
import type { TraceStep } from './trace.ts'

/** What the pool would give to somebody who joined a session now; nothing is changed by asking. */
export interface PoolChoice {
  /** The number they would get, E.164; null for none. */
  readonly number: string | null
  /** Why they would get none, as the API would answer; null when they would get one. */
  readonly error: ApiError | null
  /** Each rule in the order asked, in words. */
  readonly steps: readonly TraceStep[]
}
