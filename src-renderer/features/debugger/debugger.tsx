import { useMemo } from 'react'
import { query } from '#renderer/state/host.ts'
import { isAboutSession, lightOf } from '#renderer/state/lighting.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { type Subject, useSelection } from '#renderer/state/selection.ts'
import { useRun } from '#renderer/state/world.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { ListView } from '#renderer/ui/list-view.tsx'
import type { Alert } from '#shared/resources/alert.ts'
import { explain } from '../inspector/explain.ts'
import { LongList } from '../long-list/long-list.tsx'
import type { RowSource } from '../long-list/row-reader.ts'
import { TextStopButton } from '../phones/text-stop-button.tsx'
import { beginsDay } from '../timeline/begins-day.ts'
import rowStyles from './alert-row.module.css'
import { AlertRow } from './alert-row.tsx'
import { previewOfAlert, selectionOfAlert } from './selection-of-alert.ts'
import { useLitTrace } from './use-lit-trace.ts'

const rowHeight = 34

/** The platform's own alerts, newest first. */
export function Debugger() {
  const run = useRun()
  const version = useMirror(({ world }) => world?.alertVersion ?? 0)
  const { selected, previewed } = useSelection()
  const litTrace = useLitTrace()
  const source = useMemo<RowSource<Alert>>(
    () => ({ name: String(run), ask: (rows) => query({ type: 'alerts.rows', ...rows }) }),
    [run],
  )
  const isAbout = (subject: Subject, alert: Alert) =>
    (subject.kind === 'alert' && subject.alertSid === alert.sid) ||
    (alert.sessionSid !== null && isAboutSession(subject, alert.sessionSid))
  const light = (alert: Alert) =>
    litTrace !== null && alert.traceId === litTrace
      ? ('selected' as const)
      : lightOf(selected, previewed, (subject) => isAbout(subject, alert))
  return (
    <ListView>
      <LongList
        label="Alerts, newest first"
        source={source}
        version={version}
        order="newest-first"
        rowHeight={rowHeight}
        rowClassName={rowStyles.columns ?? ''}
        lightOf={light}
        previewOf={previewOfAlert}
        onOpen={(alert) => void selectionOfAlert(alert).then(explain)}
        unseenWord="new"
        loading={<EmptyState title="Reading the alerts…" />}
        empty={
          <EmptyState title="No alerts" action={<TextStopButton />}>
            The platform writes here when something needs attention: a text that is an opt-out word, say, or one into a
            closed session.
          </EmptyState>
        }
      >
        {(alert, above) => <AlertRow alert={alert} isNewDay={beginsDay(alert, above)} />}
      </LongList>
    </ListView>
  )
}
