import { ArrowRightLeft, Bug } from 'lucide-react'
import type { ReactNode } from 'react'
import { closeDialog } from '#renderer/state/dialogs.ts'
import type { Selection } from '#renderer/state/selection.ts'
import { useAnswer } from '#renderer/state/use-answer.ts'
import { usePaced } from '#renderer/state/use-paced.ts'
import { TimeText } from '#renderer/ui/time-text.tsx'
import { requestTitle } from '../api/request-words.ts'
import { explain } from '../inspector/explain.ts'
import { NumbersInText } from '../sessions/numbers-in-text.tsx'
import { EntryWords } from '../timeline/entry-in-words.tsx'
import styles from './catalog.module.css'
import { type CodeExample, readCodeExamples } from './code-examples.ts'

/** Where that code came up in this run; each leads to the thing itself. */
export function ExampleList({ code }: { readonly code: number }) {
  const version = usePaced('eventSeq')
  const answer = useAnswer(String(code), version, () => readCodeExamples(code))
  if (answer.kind !== 'known') return <p className={styles.none}>Looking through this run…</p>
  if (answer.value.length === 0) return <p className={styles.none}>It has not come up in this run yet.</p>
  return (
    <ul>
      {answer.value.map((example) => (
        <li key={JSON.stringify(example.selection)}>
          <Example selection={example.selection}>{wordsOf(example)}</Example>
        </li>
      ))}
    </ul>
  )
}

function Example({ selection, children }: { readonly selection: Selection; readonly children: ReactNode }) {
  const show = () => {
    closeDialog()
    requestAnimationFrame(() => explain(selection))
  }
  return (
    <button type="button" className={styles.example} onClick={show}>
      {children}
    </button>
  )
}

function wordsOf(example: CodeExample): ReactNode {
  switch (example.kind) {
    case 'row':
      return <EntryWords entry={example.entry} />
    case 'alert':
      return (
        <>
          <Bug size={14} aria-hidden />
          <TimeText at={example.alert.at} />
          <span className={styles.exampleWords}>
            <NumbersInText text={example.alert.text} />
          </span>
        </>
      )
    case 'request':
      return (
        <>
          <ArrowRightLeft size={14} aria-hidden />
          <TimeText at={example.request.at} />
          <span className={styles.exampleWords}>{requestTitle(example.request)}</span>
        </>
      )
  }
}
