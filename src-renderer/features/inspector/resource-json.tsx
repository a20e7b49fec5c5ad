import { readResource } from '#renderer/state/host.ts'
import { useAnswer } from '#renderer/state/use-answer.ts'
import { CodeBlock } from '#renderer/ui/code-block.tsx'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import type { ResourceReference } from '#shared/contract/rpc.ts'
import { useCopyText } from './masked-copy.tsx'
import { Section } from './section.tsx'
import styles from './why.module.css'

interface ResourceJsonProps {
  readonly references: readonly ResourceReference[]
  readonly version: number
}

/** The resources behind what is selected, as the REST API gives them. */
export function ResourceJson({ references, version }: ResourceJsonProps) {
  if (references.length === 0) return null
  return (
    <Section title="JSON" startsClosed>
      <p className={styles.note}>As the API answers it. Copies mask real numbers unless Alt is held.</p>
      {references.map((reference) => (
        <OneResource key={reference.sid} reference={reference} version={version} />
      ))}
    </Section>
  )
}

function OneResource({ reference, version }: { readonly reference: ResourceReference; readonly version: number }) {
  const answer = useAnswer(reference.sid, version, () => readResource(reference))
  const text = answer.kind === 'known' ? JSON.stringify(answer.value, null, 2) : ''
  const copied = useCopyText(text)
  if (answer.kind === 'waiting') return <p className={styles.note}>Reading the {reference.kind}…</p>
  if (answer.kind === 'refused')
    return <ErrorNote title={`The ${reference.kind} cannot be read`} error={answer.error} />
  return <CodeBlock label={`${reference.kind} JSON`} code={copied} shown={text} />
}
