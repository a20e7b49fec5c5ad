import { create } from 'zustand'
import type { CommandInput } from '#shared/contract/command.ts'

/** The last thing that was done in this window and not refused; null before the first. */
export const useLastAction = create<{ readonly command: CommandInput | null }>(() => ({ command: null }))
