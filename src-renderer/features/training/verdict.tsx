import { CircleCheck, Eye, Flag } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Button } from '#renderer/ui/button.tsx'
import type { Evidence, TicketInProgress, TicketVerdict } from '#shared/resources/training.ts'
import { Explained } from './explained.tsx'
import { plainWords } from './plain-words.ts'
import { Prose } from './prose.tsx'
import { scrollInPane } from './scroll-in-pane.ts'
import { showEvidence } from './training-actions.ts'
import styles from './verdict.module.css'

interface VerdictProps {
  readonly ticket: TicketInProgress
  readonly verdict: TicketVerdict
}

/** What it was, why, where one sees it, and what to tell the customer. */
export function Verdict({ ticket, verdict }: VerdictProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { outcome, answer, score, explained, remedy, source, evidence } = verdict

  useEffect(() => {
    scrollInPane(heading.current, 'top')
    // The form that was answered has gone with the focus in it.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true })
  }, [])

  return (
    <div className={styles.verdict} data-outcome={outcome}>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>
        {outcome === 'solved' ? <CircleCheck size={17} aria-hidden /> : <Flag size={16} aria-hidden />}
        {outcome === 'solved' ? `Solved: ${score} of 10 points` : 'The answer, for no points'}
      </h3>
      <p className={styles.answer}>
        {ticket.choices === null ? <code>{answer}</code> : <Prose words={ticket.choices[answer] ?? ''} />}
      </p>
      <Explained words={explained} source={source} />
      <ul className={styles.evidence} aria-label="Evidence">
        {evidence.map((one) => (
          <li key={one.shows} className={styles.piece}>
            <span className={styles.shows}>
              <Prose words={one.shows} />
            </span>
            <ShowMe evidence={one} />
          </li>
        ))}
      </ul>
      <h4 className={styles.subheading}>What to tell the customer</h4>
      <p className={styles.remedy}>
        <Prose words={remedy} />
      </p>
    </div>
  )
}

function ShowMe({ evidence: { shows, subject } }: { readonly evidence: Evidence }) {
  if (subject === null) return null
  return (
    <Button
      size="small"
      icon={<Eye size={13} aria-hidden />}
      aria-label={`Show me: ${plainWords(shows)}`}
      onClick={() => showEvidence(subject)}
    >
      Show me
    </Button>
  )
}
