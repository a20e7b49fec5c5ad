import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { draftOf, newDraft } from './responder-draft.ts'
import { ResponderForm } from './responder-form.tsx'
import { answerText } from './responder-words.ts'
import styles from './responders.module.css'
import { useResponders } from './use-responders.ts'

/** The built-in responder under each of its names: what it answers, to be changed here. */
export function Responders() {
  const answer = useResponders()
  const [chosen, setChosen] = useState<string | null>('allow')
  if (answer.kind === 'waiting') return <EmptyState title="Reading the responders…" />
  if (answer.kind === 'refused') return <ErrorNote title="The responders cannot be read" error={answer.error} />
  const responder = answer.value.find(({ name }) => name === chosen)
  const draft = responder === undefined ? newDraft : draftOf(responder)
  return (
    <div className={styles.editor}>
      <ul className={styles.names} aria-label="Responders">
        {answer.value.map((one) => (
          <li key={one.name}>
            <button
              type="button"
              className={styles.name}
              aria-current={one.name === chosen || undefined}
              onClick={() => setChosen(one.name)}
            >
              <b>{one.name}</b>
              <span className={styles.answer}>{answerText(one)}</span>
            </button>
          </li>
        ))}
        <li>
          <Button look="quiet" size="small" icon={<Plus size={13} aria-hidden />} onClick={() => setChosen(null)}>
            New responder
          </Button>
        </li>
      </ul>
      <ResponderForm
        key={JSON.stringify(draft)}
        initial={draft}
        isNew={responder === undefined}
        onSaved={({ name }) => setChosen(name)}
      />
    </div>
  )
}
