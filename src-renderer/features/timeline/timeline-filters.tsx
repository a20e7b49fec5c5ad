import { FilterX } from 'lucide-react'
import { usePhones, useSessions } from '#renderer/state/world.ts'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { ownerName } from '../phones/owner.ts'
import { sessionName } from '../sessions/session-name.ts'
import { type FilterDraft, isNarrowing, kindChoices, noFilter, resultChoices } from './filter-draft.ts'

interface TimelineFiltersProps {
  readonly filter: FilterDraft
  readonly onChange: (filter: FilterDraft) => void
}

/** Narrows the timeline: what kind of row, what became of it, whose session, whose message. */
export function TimelineFilters({ filter, onChange }: TimelineFiltersProps) {
  const sessions = useSessions()
  const phones = usePhones()
  const narrowing = <Part extends keyof FilterDraft>(part: Part) => ({
    look: 'compact' as const,
    value: filter[part],
    onChoose: (value: FilterDraft[Part]) => onChange({ ...filter, [part]: value }),
  })
  const sessionChoices = [
    { value: 'any', label: 'Any session' },
    ...sessions.map((session) => ({ value: session.sid, label: sessionName(session) })),
  ]
  const personChoices = [
    { value: 'any', label: 'Anybody' },
    ...phones.map(({ phone }) => ({ value: phone.e164, label: ownerName(phone) })),
  ]
  return (
    <>
      <Select {...narrowing('kind')} label="Kind" choices={kindChoices} />
      <Select {...narrowing('result')} label="Outcome" choices={resultChoices} />
      <Select {...narrowing('session')} label="Session" choices={sessionChoices} />
      <Select {...narrowing('person')} label="Person" choices={personChoices} />
      {isNarrowing(filter) && (
        <IconButton label="Clear the filters" size="small" onClick={() => onChange(noFilter)}>
          <FilterX size={14} aria-hidden />
        </IconButton>
      )}
    </>
  )
}
