import { useMirror } from '#renderer/state/mirror.ts'
import type { TrainingState } from '#shared/resources/training.ts'

/** While a ticket asks for a code, the stage does not give it away: it is found behind Why?. */
export function hidesCodes({ current }: TrainingState): boolean {
  return current?.kind === 'ticket' && current.choices === null && current.verdict === null
}

export function useHidesCodes(): boolean {
  return useMirror(({ training }) => hidesCodes(training))
}
