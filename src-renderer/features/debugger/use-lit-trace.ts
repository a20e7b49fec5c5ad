import { query } from '#renderer/state/host.ts'
import { subjectOf } from '#renderer/state/lighting.ts'
import { useSelection } from '#renderer/state/selection.ts'
import { useAnswer } from '#renderer/state/use-answer.ts'

/** The trace of the selected message or call, by which alerts know that they are about it. */
export function useLitTrace(): string | null {
  const resourceSid = useSelection(({ selected }) => {
    const subject = subjectOf(selected)
    return subject?.kind === 'contact' ? subject.resourceSid : null
  })
  const answer = useAnswer(resourceSid, 0, (sid) => query({ type: 'contact', resourceSid: sid }))
  return answer.kind === 'known' ? (answer.value?.traceId ?? null) : null
}
