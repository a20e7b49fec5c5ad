import { FilterX } from 'lucide-react'
import { memo } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { useMirror } from '#renderer/state/mirror.ts'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { Select } from '#renderer/ui/select.tsx'
import type { PhoneView } from '#shared/contract/snapshot.ts'
import type { SessionView } from '#shared/resources/session.ts'
import { ownerName } from '../phones/owner.ts'
import { sessionName } from '../sessions/session-name.ts'
import { type FilterDraft, isNarrowing, kindChoices, noFilter, resultChoices } from './filter-draft.ts'

interface TimelineFiltersProps {
  readonly filter: FilterDraft
  readonly onChange: (filter: FilterDraft) => void
}

/** Narrows the timeline: what kind of row, what became of it, whose session, whose message. */
export const TimelineFilters = memo(function TimelineFilters({ filter, onChange }: TimelineFiltersProps) {
  const sessionNames = useMirror(useShallow(({ world }) => namesOfSessions(world?.sessions ?? [])))
  const ownerNames = useMirror(useShallow(({ world }) => namesOfOwners(world?.phones ?? [])))
  const narrowing = <Part extends keyof FilterDraft>(part: Part) => ({
    look: 'compact' as const,
    value: filter[part],
    onChoose: (value: FilterDraft[Part]) => onChange({ ...filter, [part]: value }),
  })
  return (
    <>
      <Select {...narrowing('kind')} label="Kind" choices={kindChoices} />
      <Select {...narrowing('result')} label="Outcome" choices={resultChoices} />
      <Select {...narrowing('session')} label="Session" choices={choicesOf('Any session', sessionNames)} />
      <Select {...narrowing('person')} label="Person" choices={choicesOf('Anybody', ownerNames)} />
      {isNarrowing(filter) && (
        <IconButton label="Clear the filters" size="small" onClick={() => onChange(noFilter)}>
          <FilterX size={14} aria-hidden />
        </IconButton>
      )}
    </>
  )
})

type Names = Readonly<Record<string, string>>

function namesOfSessions(sessions: readonly SessionView[]): Names {
  return Object.fromEntries(sessions.map((session) => [session.sid, sessionName(session)]))
}

function namesOfOwners(phones: readonly PhoneView[]): Names {
  return Object.fromEntries(phones.map(({ phone }) => [phone.e164, ownerName(phone)]))
}

function choicesOf(all: string, names: Names): readonly { readonly value: string; readonly label: string }[] {
  return [{ value: 'any', label: all }, ...Object.entries(names).map(([value, label]) => ({ value, label }))]
}
