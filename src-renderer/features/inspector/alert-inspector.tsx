import { Bug } from 'lucide-react'
import { query } from '#renderer/state/host.ts'
import { useAnswer } from '#renderer/state/use-answer.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { formatDateTime } from '#renderer/ui/format-time.ts'
import { TimeText } from '#renderer/ui/time-text.tsx'
import type { Alert } from '#shared/resources/alert.ts'
import { callsOfAlert } from '../code/calls-of-things.ts'
import { SameInCode } from '../code/same-in-code.tsx'
import { AlertNote } from './alert-note.tsx'
import { Facts } from './facts.tsx'
import { Heading } from './heading.tsx'
import { ResourceJson } from './resource-json.tsx'
import { Section } from './section.tsx'
import { SessionLink } from './session-link.tsx'
import { SidText } from './sid-text.tsx'
import { Why } from './why.tsx'

/** A debugger entry: what it says, and why it was raised. */
export function AlertInspector({ alertSid, version }: { readonly alertSid: string; readonly version: number }) {
  const answer = useAnswer(alertSid, version, () => query({ type: 'alert', alertSid }))
  if (answer.kind === 'waiting') return <EmptyState title="Reading the alert…" />
  if (answer.kind === 'refused') return <ErrorNote title="The alert cannot be read" error={answer.error} />
  if (answer.value === null)
    return <EmptyState title="The alert is gone">The scene began anew, or went back to before it.</EmptyState>
  return <OneAlert alert={answer.value} version={version} />
}

function OneAlert({ alert, version }: { readonly alert: Alert; readonly version: number }) {
  return (
    <>
      <Heading icon={<Bug size={17} />} title={alert.title}>
        <TimeText at={alert.at} />
        <span>{alert.level}</span>
        <code>{alert.code}</code>
      </Heading>
      <Section title="Debugger entry">
        <AlertNote alert={alert} />
      </Section>
      {alert.traceId !== null && (
        <Why traceId={alert.traceId} title={`${alert.code} ${alert.title}`} version={version} />
      )}
      <Section title="Facts">
        <Facts
          facts={[
            ['When', formatDateTime(alert.at)],
            ['Alert', <SidText key="sid" sid={alert.sid} of="alert" />],
            ['Session', alert.sessionSid === null ? null : <SessionLink key="session" sessionSid={alert.sessionSid} />],
            [
              'Interaction',
              alert.interactionSid === null ? null : <SidText key="ki" sid={alert.interactionSid} of="interaction" />,
            ],
            ['Step', alert.step],
          ]}
        />
      </Section>
      <SameInCode calls={callsOfAlert(alert)} />
      <ResourceJson references={[{ kind: 'alert', sid: alert.sid }]} version={version} />
    </>
  )
}
