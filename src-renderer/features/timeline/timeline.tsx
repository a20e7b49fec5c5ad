import { useMemo, useState } from 'react'
import { query } from '#renderer/state/host.ts'
import { isAboutEntry, lightOf } from '#renderer/state/lighting.ts'
import { useSelection } from '#renderer/state/selection.ts'
import { usePaced } from '#renderer/state/use-paced.ts'
import { useRun } from '#renderer/state/world.ts'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { ListHint, ListView } from '#renderer/ui/list-view.tsx'
import type { TimelineEntry } from '#shared/resources/timeline-entry.ts'
import { openCode } from '../catalog/open-code.ts'
import { explain } from '../inspector/explain.ts'
import { LongList } from '../long-list/long-list.tsx'
import type { RowSource } from '../long-list/row-reader.ts'
import { beginsDay } from './begins-day.ts'
import { CodeHit, codeMeant } from './code-hit.tsx'
import { isNarrowing, noFilter, wantedRows } from './filter-draft.ts'
import { FirstDeed } from './first-deed.tsx'
import { SearchBox } from './search-box.tsx'
import { selectionOf } from './selection-of.ts'
import { TimelineFilters } from './timeline-filters.tsx'
import rowStyles from './timeline-row.module.css'
import { TimelineRow } from './timeline-row.tsx'
import { usePlace } from './use-place.ts'
import { useSettled } from './use-settled.ts'

const rowHeight = 30

/** Everything that happened, in order: who wrote to whom through which session, and what became of it. */
export function Timeline() {
  const [typed, setTyped] = useState('')
  const search = useSettled(typed).trim()
  const [filter, setFilter] = useState(noFilter)
  const wanted = useMemo(() => wantedRows(filter, search), [filter, search])
  const code = codeMeant(typed)
  const run = useRun()
  const version = usePaced('timelineVersion')
  const { selected, previewed } = useSelection()
  const revealed = usePlace(selected, wanted, run)
  const source = useMemo<RowSource<TimelineEntry>>(
    () => ({
      name: `${run} ${JSON.stringify(wanted)}`,
      ask: (rows) => query({ type: 'timeline.rows', ...wanted, ...rows }),
    }),
    [run, wanted],
  )
  const showAll = () => {
    setTyped('')
    setFilter(noFilter)
  }
  return (
    <ListView
      label="Timeline"
      tools={
        <>
          <TimelineFilters filter={filter} onChange={setFilter} />
          <SearchBox
            label="Search the timeline"
            value={typed}
            onChange={setTyped}
            onEnter={() => code !== null && openCode(code)}
          />
          {code !== null && <CodeHit code={code} />}
          <ListHint>↑ ↓ move, Enter explains, Esc clears</ListHint>
        </>
      }
    >
      <LongList
        label="Timeline rows"
        source={source}
        version={version}
        order="oldest-first"
        rowHeight={rowHeight}
        rowClassName={rowStyles.columns ?? ''}
        lightOf={(entry) => lightOf(selected, previewed, (subject) => isAboutEntry(subject, entry))}
        previewOf={selectionOf}
        revealed={revealed}
        onOpen={(entry) => explain(selectionOf(entry))}
        unseenWord="new"
        loading={<EmptyState title="Reading the timeline…" />}
        empty={
          search === '' && !isNarrowing(filter) ? <NothingYet /> : <NothingMatches search={search} onClear={showAll} />
        }
      >
        {(entry, above) => <TimelineRow entry={entry} isNewDay={beginsDay(entry, above)} />}
      </LongList>
    </ListView>
  )
}

function NothingYet() {
  return (
    <EmptyState title="Nothing has happened yet" action={<FirstDeed />}>
      Each message, call and change of a session becomes a row here.
    </EmptyState>
  )
}

function NothingMatches({ search, onClear }: { readonly search: string; readonly onClear: () => void }) {
  return (
    <EmptyState
      title={search === '' ? 'No row passes the filters' : `No row matches “${search}”`}
      action={
        <Button size="small" onClick={onClear}>
          Show everything
        </Button>
      }
    />
  )
}
