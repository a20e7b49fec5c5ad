import { ticketPoints } from '#shared/catalog/ticket-points.ts'
import type { TicketInProgress } from '#shared/resources/training.ts'
import { ChoiceForm } from './choice-form.tsx'
import { CodeForm } from './code-form.tsx'
import { Hints } from './hints.tsx'
import { NextCourse } from './next-course.tsx'
import { Prose } from './prose.tsx'
import styles from './ticket-view.module.css'
import { Verdict } from './verdict.tsx'

/** The complaint, the question with what was answered so far, and in the end why it was so. */
export function TicketView({ ticket }: { readonly ticket: TicketInProgress }) {
  const { complaint, customer, choices, hints, hintsLeft, worth, verdict } = ticket
  return (
    <>
      <figure className={styles.complaint}>
        <blockquote className={styles.words}>
          <Prose words={complaint} />
        </blockquote>
        <figcaption className={styles.customer}>{customer}</figcaption>
      </figure>
      {verdict === null ? (
        <>
          {choices === null ? <CodeForm ticket={ticket} /> : <ChoiceForm ticket={ticket} choices={choices} />}
          <p className={styles.worth}>{worthInWords(worth)}</p>
          <Hints hints={hints} left={hintsLeft} />
        </>
      ) : (
        <>
          <Verdict ticket={ticket} verdict={verdict} />
          <NextCourse kind="ticket" id={ticket.id} />
        </>
      )}
    </>
  )
}

function worthInWords(worth: number): string {
  const { most, wrong, hint } = ticketPoints
  return `The right answer brings ${worth} of ${most} points now. A wrong one costs ${wrong}, a hint ${hint}.`
}
