import { useMirror } from '#renderer/state/mirror.ts'
import { type Selection, useSelection } from '#renderer/state/selection.ts'
import { usePaced } from '#renderer/state/use-paced.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { RequestInspector } from '../api/request-inspector.tsx'
import { DeliveryInspector } from '../webhooks/delivery-inspector.tsx'
import { AlertInspector } from './alert-inspector.tsx'
import { ContactInspector } from './contact-inspector.tsx'
import { EntryInspector } from './entry-inspector.tsx'
import styles from './inspector.module.css'
import { NothingSelected } from './nothing-selected.tsx'
import { NumberInspector } from './number-inspector.tsx'
import { RefusalInspector } from './refusal-inspector.tsx'
import { SessionInspector } from './session-inspector.tsx'

/** What is known about the selected thing, and why it went as it did. */
export function Inspector() {
  const selected = useSelection((state) => state.selected)
  const isLoading = useMirror(({ world }) => world === null)
  return (
    <section className={styles.inspector} aria-label="Inspector" tabIndex={-1}>
      {isLoading ? <EmptyState title="Connecting…" /> : <Selected key={JSON.stringify(selected)} selected={selected} />}
    </section>
  )
}

function Selected({ selected }: { readonly selected: Selection | null }) {
  const version = usePaced('eventSeq')
  switch (selected?.kind) {
    case undefined:
      return <NothingSelected version={version} />
    case 'contact':
      return <ContactInspector resourceSid={selected.resourceSid} version={version} />
    case 'session':
      return <SessionInspector sessionSid={selected.sessionSid} version={version} />
    case 'alert':
      return <AlertInspector alertSid={selected.alertSid} version={version} />
    case 'entry':
      return <EntryInspector row={selected.row} version={version} />
    case 'request':
      return <RequestInspector id={selected.id} version={version} />
    case 'delivery':
      return <DeliveryInspector id={selected.id} about={selected.about} />
    case 'refusal':
      return <RefusalInspector id={selected.id} />
    case 'number':
      return <NumberInspector e164={selected.e164} version={version} />
  }
}
