import type { Subject } from '#renderer/state/selection.ts'
import { Button } from '#renderer/ui/button.tsx'
import { formatNumber } from '#renderer/ui/format-number.ts'
import { read } from './read.ts'
import { SessionLink } from './session-link.tsx'

const words = { contact: 'The message or call', alert: 'The debugger entry', entry: 'The row in the timeline' } as const

/** Something of the simulation; pressing it selects it. */
export function SubjectLink({ subject }: { readonly subject: Subject }) {
  if (subject.kind === 'session') return <SessionLink sessionSid={subject.sessionSid} />
  return (
    <Button look="quiet" size="small" onClick={() => read(subject)}>
      {subject.kind === 'number' ? formatNumber(subject.e164) : words[subject.kind]}
    </Button>
  )
}
