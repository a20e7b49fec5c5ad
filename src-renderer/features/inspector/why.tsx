import { query } from '#renderer/state/host.ts'
import { useAnswer } from '#renderer/state/use-answer.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { Explanation } from './explanation.tsx'
import { MaskedCopy } from './masked-copy.tsx'
import { Section } from './section.tsx'
import { traceAsMarkdown } from './trace-markdown.ts'
import { orderTrace } from './trace-order.ts'
import styles from './why.module.css'

interface WhyProps {
  readonly traceId: string
  /** What is explained: 'Message not forwarded'. */
  readonly title: string
  readonly version: number
}

/** Why it went as it did, in plain words: the rule that ended it first, then what had passed. */
export function Why({ traceId, title, version }: WhyProps) {
  const answer = useAnswer(traceId, version, () => query({ type: 'trace', traceId }))
  if (answer.kind === 'refused') return <ErrorNote title="The explanation cannot be read" error={answer.error} />
  const trace = answer.kind === 'known' ? answer.value : null
  const aside =
    trace === null ? null : <MaskedCopy label="Copy the explanation as Markdown" text={traceAsMarkdown(title, trace)} />
  return (
    <Section title="Why?" aside={aside}>
      {trace === null ? (
        <p className={styles.note}>
          {answer.kind === 'waiting' ? 'Reading the decisions…' : 'Its explanation was deleted with its session.'}
        </p>
      ) : (
        <Explanation {...orderTrace(trace.steps)} />
      )}
    </Section>
  )
}
