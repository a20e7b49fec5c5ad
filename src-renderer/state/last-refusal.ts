import { create } from 'zustand'
import type { CommandInput } from '#shared/contract/command.ts'
import type { ApiError } from '#shared/contract/result.ts'
import { useMirror } from './mirror.ts'

/** Something that this window asked for and did not get. */
export interface LastRefusal {
  /** Counts those of this window. */
  readonly id: number
  readonly command: CommandInput
  readonly error: ApiError
  /** The run it was asked in; in another its SIDs mean nothing. */
  readonly run: number
  /** Between the last step there was and the next. */
  readonly step: number
}

/** The last one, if any. */
export const useLastRefusal = create<{ readonly refusal: LastRefusal | null }>(() => ({ refusal: null }))

export function keepRefusal(command: CommandInput, error: ApiError): void {
  const { world } = useMirror.getState()
  useLastRefusal.setState(({ refusal: before }) => ({
    refusal: {
      id: (before?.id ?? 0) + 1,
      command,
      error,
      run: world?.run ?? 0,
      step: (world?.seq ?? 0) + 0.5,
    },
  }))
}

/** What is done from now on comes after all that happened and all that was refused. */
export function momentNow(): number {
  const { world } = useMirror.getState()
  const { refusal } = useLastRefusal.getState()
  const refusedAt = refusal !== null && refusal.run === world?.run ? refusal.step : 0
  return Math.max(world?.seq ?? 0, refusedAt)
}
