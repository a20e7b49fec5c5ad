import { create } from 'zustand'
import type { CommandInput } from '#shared/contract/command.ts'

interface LastAction {
  /** Null before the first. */
  readonly command: CommandInput | null
  /** The run it was done in; in another its SIDs mean nothing. */
  readonly run: number | undefined
}

/** The last thing that was done in this window and not refused. */
export const useLastAction = create<LastAction>(() => ({ command: null, run: undefined }))
