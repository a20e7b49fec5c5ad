import { query } from '#renderer/state/host.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { type Answer, useAnswer } from '#renderer/state/use-answer.ts'
import { usePaced } from '#renderer/state/use-paced.ts'
import type { Responder } from '#shared/resources/responder.ts'

/** The built-in responders, the ready-made ones first. */
export function useResponders(): Answer<readonly Responder[]> {
  const run = useMirror(({ world }) => world?.run ?? 0)
  const version = usePaced('responderVersion')
  return useAnswer(`responders ${run}`, version, () => query({ type: 'responders' }))
}
