import { useEffect, useState } from 'react'
import { query } from '#renderer/state/host.ts'
import { subjectOf } from '#renderer/state/lighting.ts'
import { useSelection } from '#renderer/state/selection.ts'

/** The trace of the selected message or call, by which alerts know that they are about it. */
export function useLitTrace(): string | null {
  const resourceSid = useSelection(({ selected }) => {
    const subject = subjectOf(selected)
    return subject?.kind === 'contact' ? subject.resourceSid : null
  })
  const [known, setKnown] = useState<{ readonly resourceSid: string; readonly traceId: string | null } | null>(null)
  useEffect(() => {
    if (resourceSid === null) return
    let isCurrent = true
    void query({ type: 'contact', resourceSid }).then((answer) => {
      if (isCurrent && answer.ok) setKnown({ resourceSid, traceId: answer.value?.traceId ?? null })
    })
    return () => {
      isCurrent = false
    }
  }, [resourceSid])
  return known !== null && known.resourceSid === resourceSid ? known.traceId : null
}
