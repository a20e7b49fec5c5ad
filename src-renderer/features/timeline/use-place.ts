import { useEffect, useState } from 'react'
import { query } from '#renderer/state/host.ts'
import { subjectOf } from '#renderer/state/lighting.ts'
import type { Selection, Subject } from '#renderer/state/selection.ts'
import type { QueryInput } from '#shared/contract/query.ts'
import type { WantedRows } from './filter-draft.ts'

type PlaceKey = Extract<QueryInput, { type: 'timeline.place' }>['key']

/** Where the selected thing is among the wanted rows, counted from the oldest; null while it has no row there. */
export function usePlace(selected: Selection | null, wanted: WantedRows, run: number): number | null {
  const key = placeKeyOf(subjectOf(selected))
  const asked = key === null ? null : JSON.stringify([key, wanted, run])
  const [known, setKnown] = useState<{ readonly asked: string; readonly place: number | null } | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` says what is asked
  useEffect(() => {
    if (key === null || asked === null) return
    let isCurrent = true
    void query({ type: 'timeline.place', key, ...wanted }).then((answer) => {
      if (isCurrent) setKnown({ asked, place: answer.ok ? answer.value : null })
    })
    return () => {
      isCurrent = false
    }
  }, [asked])
  return known !== null && known.asked === asked ? known.place : null
}

/** How main is asked where in the timeline something is; null for what has no row there. */
export function placeKeyOf(subject: Subject | null): PlaceKey | null {
  switch (subject?.kind) {
    case 'contact':
      return { resourceSid: subject.resourceSid }
    case 'entry':
      return { row: subject.row }
    case 'session':
      return { sessionSid: subject.sessionSid }
    default:
      return null
  }
}
