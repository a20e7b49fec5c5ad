import { Plug } from 'lucide-react'
import { openDialog } from '#renderer/state/dialogs.ts'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import type { RequestFilter } from '#shared/contract/rpc.ts'
import { filterWords } from './request-choices.ts'

/** Before the first request: how one is made. */
export function NoRequests() {
  return (
    <EmptyState
      title="No client has asked anything yet"
      action={
        <Button size="small" icon={<Plug size={14} aria-hidden />} onClick={() => openDialog('connect')}>
          Connect a client
        </Button>
      }
    >
      Point the official client, or cURL, at this simulator. Each request becomes a row here, with what it changed.
    </EmptyState>
  )
}

interface NothingMatchesProps {
  readonly filter: RequestFilter
  readonly onClear: () => void
}

export function NothingMatches({ filter, onClear }: NothingMatchesProps) {
  return (
    <EmptyState
      title={`No ${filterWords(filter)}`}
      action={
        <Button size="small" onClick={onClear}>
          Show all requests
        </Button>
      }
    />
  )
}
