import type { QueryInput } from '#shared/contract/query.ts'

type RowsQuery = Extract<QueryInput, { type: 'timeline.rows' }>
export type WantedRows = Omit<RowsQuery, 'type' | 'offset' | 'limit'>

/** What is chosen above the timeline; `any` narrows nothing. */
export interface FilterDraft {
  readonly kind: 'any' | NonNullable<RowsQuery['kind']>
  readonly result: 'any' | NonNullable<RowsQuery['result']>
  /** SID. */
  readonly session: string
  /** E.164. */
  readonly person: string
}

export const noFilter: FilterDraft = { kind: 'any', result: 'any', session: 'any', person: 'any' }

export const kindChoices = [
  { value: 'any', label: 'Everything' },
  { value: 'message', label: 'Messages' },
  { value: 'call', label: 'Calls' },
  { value: 'session', label: 'Sessions' },
  { value: 'refusal', label: 'Refused requests' },
] as const

export const resultChoices = [
  { value: 'any', label: 'Any outcome' },
  { value: 'passed', label: 'Went through' },
  { value: 'stopped', label: 'Did not' },
  { value: 'waiting', label: 'Waits' },
] as const

export function isNarrowing(draft: FilterDraft): boolean {
  return Object.values(draft).some((value) => value !== 'any')
}

/** What main is asked for. */
export function wantedRows({ kind, result, session, person }: FilterDraft, search: string): WantedRows {
  return {
    search,
    ...(kind !== 'any' && { kind }),
    ...(result !== 'any' && { result }),
    ...(session !== 'any' && { sessionSid: session }),
    ...(person !== 'any' && { person }),
  }
}
