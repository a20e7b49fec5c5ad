import { useMemo, useState } from 'react'
import { listRequests } from '#renderer/state/host.ts'
import { lightOf } from '#renderer/state/lighting.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { isSame, type Selection, useSelection } from '#renderer/state/selection.ts'
import { useNumbers } from '#renderer/state/world.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { ListHint, ListView } from '#renderer/ui/list-view.tsx'
import { Select } from '#renderer/ui/select.tsx'
import type { LoggedRequest } from '#shared/resources/logged-request.ts'
import { explain } from '../inspector/explain.ts'
import { LongList } from '../long-list/long-list.tsx'
import type { RowSource } from '../long-list/row-reader.ts'
import { NoRequests, NothingMatches } from './no-requests.tsx'
import { filterOf, type ResourceChoice, resourceChoices, type StatusChoice, statusChoices } from './request-choices.ts'
import rowStyles from './request-row.module.css'
import { RequestRow } from './request-row.tsx'
import { selectionOfRequest } from './request-subject.ts'

const rowHeight = 30

/** Every request that a client made, as it was answered, newest at the end. */
export function ApiPanel() {
  const [status, setStatus] = useState<StatusChoice>('all')
  const [resource, setResource] = useState<ResourceChoice>('all')
  const version = useMirror(({ traffic }) => traffic.requests)
  const numbers = useNumbers()
  const { selected, previewed } = useSelection()
  const filter = useMemo(() => filterOf(status, resource), [status, resource])
  const source = useMemo<RowSource<LoggedRequest>>(
    () => ({ name: `${status} ${resource}`, ask: (rows) => listRequests(filter, rows) }),
    [status, resource, filter],
  )
  const showAll = () => {
    setStatus('all')
    setResource('all')
  }
  return (
    <ListView
      label="API requests"
      tools={
        version > 0 ? (
          <>
            <Select label="Status" look="compact" value={status} choices={statusChoices} onChoose={setStatus} />
            <Select label="Resource" look="compact" value={resource} choices={resourceChoices} onChoose={setResource} />
            <ListHint>Real time, not simulated. The newest 1,000 are kept.</ListHint>
          </>
        ) : undefined
      }
    >
      <LongList
        label="Requests"
        source={source}
        version={version}
        order="oldest-first"
        rowHeight={rowHeight}
        rowClassName={rowStyles.columns ?? ''}
        lightOf={(request) => lightOfRequest(request, selected, previewed)}
        previewOf={(request) => selectionOfRequest(request, numbers)}
        onOpen={(request) => explain(selectionOfRequest(request, numbers))}
        unseenWord="new"
        loading={<EmptyState title="Reading the requests…" />}
        empty={
          status === 'all' && resource === 'all' ? <NoRequests /> : <NothingMatches filter={filter} onClear={showAll} />
        }
      >
        {(request) => <RequestRow request={request} />}
      </LongList>
    </ListView>
  )
}

/** A request is lit when it was chosen itself, and by what it changed. */
function lightOfRequest(request: LoggedRequest, selected: Selection | null, previewed: Selection | null) {
  if (selected?.kind === 'request') return selected.id === request.id ? 'selected' : undefined
  return lightOf(selected, previewed, (subject) => isSame(subject, request.changed))
}
