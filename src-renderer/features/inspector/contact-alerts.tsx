import { query } from '#renderer/state/host.ts'
import { useAnswer } from '#renderer/state/use-answer.ts'
import { ok, type Result } from '#shared/contract/result.ts'
import type { Alert } from '#shared/resources/alert.ts'
import { AlertNote } from './alert-note.tsx'
import { Section } from './section.tsx'

/** What the debugger says about a message or call; nothing when it says nothing. */
export function ContactAlerts({ resourceSid, version }: { readonly resourceSid: string; readonly version: number }) {
  const answer = useAnswer(resourceSid, version, () => readAlerts(resourceSid))
  if (answer.kind !== 'known' || answer.value.length === 0) return null
  return (
    <Section title={answer.value.length === 1 ? 'Debugger entry' : 'Debugger entries'}>
      {answer.value.map((alert) => (
        <AlertNote key={alert.sid} alert={alert} />
      ))}
    </Section>
  )
}

async function readAlerts(resourceSid: string): Promise<Result<readonly Alert[]>> {
  const contact = await query({ type: 'contact', resourceSid })
  if (!contact.ok) return contact
  const answers = await Promise.all(
    (contact.value?.alertSids ?? []).map((alertSid) => query({ type: 'alert', alertSid })),
  )
  return ok(answers.flatMap((answer) => (answer.ok && answer.value !== null ? [answer.value] : [])))
}
