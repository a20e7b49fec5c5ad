import { useId, useState } from 'react'
import type { TicketInProgress } from '#shared/resources/training.ts'
import { AnswerActions } from './answer-actions.tsx'
import styles from './answer-form.module.css'
import { Prose } from './prose.tsx'
import { giveAnswer } from './training-actions.ts'
import { WrongAnswer } from './wrong-answer.tsx'

interface ChoiceFormProps {
  readonly ticket: TicketInProgress
  readonly choices: readonly string[]
}

/** One of several causes; one that was wrong says why and is not to be chosen again. */
export function ChoiceForm({ ticket, choices }: ChoiceFormProps) {
  const name = useId()
  const [chosen, setChosen] = useState<number | null>(null)
  const wrong = new Map(ticket.attempts.map(({ given, because }) => [given, because]))
  const isReady = chosen !== null && !wrong.has(chosen)
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (chosen !== null && isReady) void giveAnswer({ choice: chosen })
      }}
    >
      <fieldset className={styles.choices}>
        <legend className={styles.question}>
          <Prose words={ticket.question} />
        </legend>
        {choices.map((choice, index) => (
          <label key={choice} className={styles.choice} data-wrong={wrong.has(index) || undefined}>
            <input
              type="radio"
              name={name}
              className={styles.radio}
              checked={chosen === index}
              aria-disabled={wrong.has(index)}
              onChange={() => setChosen(index)}
            />
            <span className={styles.words}>
              <Prose words={choice} />
              {wrong.has(index) && <WrongAnswer because={wrong.get(index) ?? ''} />}
            </span>
          </label>
        ))}
      </fieldset>
      <AnswerActions disabledReason={isReady ? undefined : 'Choose one of the answers first.'} />
    </form>
  )
}
