import { assertNever } from '#shared/contract/assert-never.ts'
import { ok, type Result } from '#shared/contract/result.ts'
import type { HostRequest } from '#shared/contract/rpc.ts'
import type { History } from '../../simulator/history.ts'
import { branchList } from './branch-list.ts'

type HistoryRequest = Extract<HostRequest, { readonly method: 'rewind' | 'stepBack' | 'branches' | 'switchBranch' }>

/** Answers a window that goes back in time, or to a history that was left. */
export async function handleHistoryRequest(history: History, request: HistoryRequest): Promise<Result<unknown>> {
  switch (request.method) {
    case 'rewind':
      return history.rewind(request.params.toSeq)
    case 'stepBack':
      return history.stepBack()
    case 'branches':
      return ok(branchList(history))
    case 'switchBranch':
      return history.switchTo(request.params.id)
    default:
      return assertNever(request)
  }
}
