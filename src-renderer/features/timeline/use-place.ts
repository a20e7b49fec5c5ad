import { query } from '#renderer/state/host.ts'
import { subjectOf } from '#renderer/state/lighting.ts'
import type { Selection, Subject } from '#renderer/state/selection.ts'
import { useAnswer } from '#renderer/state/use-answer.ts'
import type { QueryInput } from '#shared/contract/query.ts'
import type { WantedRows } from './filter-draft.ts'

type PlaceKey = Extract<QueryInput, { type: 'timeline.place' }>['key']

const nowhere = { ok: true, value: null } as const

/** Where the selected thing is among the wanted rows, counted from the oldest; null while it has no row there. */
export function usePlace(selected: Selection | null, wanted: WantedRows, run: number): number | null {
  const key = placeKeyOf(subjectOf(selected))
  const answer = useAnswer(JSON.stringify([key, wanted, run]), 0, async () =>
    key === null ? nowhere : query({ type: 'timeline.place', key, ...wanted }),
  )
  return answer.kind === 'known' ? answer.value : null
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
