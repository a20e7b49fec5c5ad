import { useMemo } from 'react'
import { LongList } from '#renderer/features/timeline/long-list.tsx'
import type { RowSource } from '#renderer/features/timeline/row-reader.ts'
import { query } from '#renderer/state/host.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { isSame, useSelection } from '#renderer/state/selection.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import type { Alert } from '#shared/resources/alert.ts'
import rowStyles from './alert-row.module.css'
import { AlertRow } from './alert-row.tsx'
import styles from './debugger.module.css'
import { selectAlert } from './select-alert.ts'
import { useLitTrace } from './use-lit-trace.ts'

const rowHeight = 34

/** The platform's own alerts, newest first. */
export function Debugger() {
  const run = useMirror(({ world }) => world?.run ?? 0)
  const version = useMirror(({ world }) => world?.alertVersion ?? 0)
  const selected = useSelection((state) => state.selected)
  const litTrace = useLitTrace()
  const source = useMemo<RowSource<Alert>>(
    () => ({ name: String(run), ask: (rows) => query({ type: 'alerts.rows', ...rows }) }),
    [run],
  )
  const isLit = (alert: Alert) =>
    isSame(selected, { kind: 'alert', alertSid: alert.sid }) || (litTrace !== null && alert.traceId === litTrace)
  return (
    <div className={styles.debugger}>
      <LongList
        label="Alerts, newest first"
        source={source}
        version={version}
        order="newest-first"
        rowHeight={rowHeight}
        rowClassName={rowStyles.cells ?? ''}
        isLit={isLit}
        onOpen={(alert) => void selectAlert(alert)}
        unseenWord="new"
        loading={<EmptyState title="Reading the alerts…" />}
        empty={
          <EmptyState title="No alerts">
            The platform writes here when something needs attention. To see one, send STOP from a phone, or write to a
            closed session.
          </EmptyState>
        }
      >
        {(alert) => <AlertRow alert={alert} />}
      </LongList>
    </div>
  )
}
