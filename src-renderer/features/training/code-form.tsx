import { useState } from 'react'
import { TextField } from '#renderer/ui/field.tsx'
import type { TicketInProgress } from '#shared/resources/training.ts'
import { AnswerActions } from './answer-actions.tsx'
import styles from './answer-form.module.css'
import { Prose } from './prose.tsx'
import { giveAnswer } from './training-actions.ts'
import { WrongAnswer } from './wrong-answer.tsx'

/** The code that explains it; those that were wrong say why. */
export function CodeForm({ ticket }: { readonly ticket: TicketInProgress }) {
  const [typed, setTyped] = useState('')
  const isCode = /^\d{5}$/.test(typed.trim())
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (isCode) void giveAnswer({ code: Number(typed) })
      }}
    >
      <p className={styles.question}>
        <Prose words={ticket.question} />
      </p>
      {ticket.attempts.length > 0 && (
        <ul className={styles.attempts} aria-label="Answers so far">
          {ticket.attempts.map(({ given, because }) => (
            <li key={given} className={styles.attempt}>
              <code>{given}</code>
              <WrongAnswer because={because} />
            </li>
          ))}
        </ul>
      )}
      <TextField label="Code" inputMode="numeric" placeholder="five digits" value={typed} onValue={setTyped} />
      <AnswerActions disabledReason={isCode ? undefined : 'A code has five digits, like those in the debugger.'} />
    </form>
  )
}
