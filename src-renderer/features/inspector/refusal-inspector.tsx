import { TriangleAlert } from 'lucide-react'
import { useLastRefusal } from '#renderer/state/last-refusal.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { callOfCommand } from '../code/calls-of-command.ts'
import { SameInCode } from '../code/same-in-code.tsx'
import { NumbersInText } from '../sessions/numbers-in-text.tsx'
import styles from './entry-inspector.module.css'
import { Heading } from './heading.tsx'
import { RefusedWith } from './refused-with.tsx'
import { Section } from './section.tsx'

/** What this window asked for and did not get: the answer, what its code means, what to do. */
export function RefusalInspector({ id }: { readonly id: number }) {
  const refusal = useLastRefusal((last) => (last.refusal?.id === id ? last.refusal : null))
  if (refusal === null) return <EmptyState title="That is past">Something else was refused since. Press W.</EmptyState>
  const { command, error } = refusal
  const call = callOfCommand(command)
  return (
    <>
      <Heading icon={<TriangleAlert size={17} />} title="Request refused">
        <code>{error.code}</code>
      </Heading>
      <Section title="Answer">
        <p className={styles.answer}>
          <NumbersInText text={error.message} />
        </p>
      </Section>
      {typeof error.code === 'number' && <RefusedWith code={error.code} />}
      {call !== null && <SameInCode calls={[{ does: 'Ask again', call }]} />}
    </>
  )
}
