import { assertNever } from '#shared/contract/assert-never.ts'
import { ok, type Result } from '#shared/contract/result.ts'
import type { Batch, Connection, HostRequest } from '#shared/contract/rpc.ts'
import { readResource } from '../rest/read-resource.ts'
import type { Simulator } from '../simulator/simulator.ts'

/** What a window may ask of its host, whatever carries the question. */
export interface WindowHost {
  handle(request: HostRequest): Promise<Result<unknown>>
  /** Begins with a snapshot, at once. `isReady` may put batches off while the window is slow. Returns how to stop. */
  subscribe(onBatch: (batch: Batch) => void, isReady?: () => boolean): () => void
}

/** Stands in URLs while the port is closed. */
const usualUrl = 'http://127.0.0.1:4010'

export function createWindowHost(simulator: Simulator, connection: () => Connection): WindowHost {
  return {
    handle: (request) => handle(simulator, connection(), request),
    subscribe: (receive, isReady = () => true) => simulator.subscribe({ receive, isReady }),
  }
}

async function handle(simulator: Simulator, connection: Connection, request: HostRequest): Promise<Result<unknown>> {
  switch (request.method) {
    case 'execute':
      return simulator.execute(request.params)
    case 'query':
      return ok(simulator.query(request.params))
    case 'clock':
      return simulator.changeClock(request.params)
    case 'reset':
      simulator.reset(request.params)
      return ok(null)
    case 'rewind':
      return simulator.rewind(request.params.toSeq)
    case 'connection':
      return ok(connection)
    case 'resource': {
      const { accountSid, baseUrl } = connection
      return readResource(simulator, request.params, { accountSid, baseUrl: baseUrl ?? usualUrl })
    }
    default:
      return assertNever(request)
  }
}
