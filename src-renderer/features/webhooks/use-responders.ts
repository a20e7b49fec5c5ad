import { query } from '#renderer/state/host.ts'
import { type Answer, useAnswer } from '#renderer/state/use-answer.ts'
import { usePaced } from '#renderer/state/use-paced.ts'
import { useRun } from '#renderer/state/world.ts'
import type { Responder } from '#shared/resources/responder.ts'

/** The built-in responders, the ready-made ones first. */
export function useResponders(): Answer<readonly Responder[]> {
  const run = useRun()
  const version = usePaced('responderVersion')
  return useAnswer(`responders ${run}`, version, () => query({ type: 'responders' }))
}
