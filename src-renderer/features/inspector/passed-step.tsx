import { ChevronRight, CircleCheck, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { DocLink } from '#renderer/ui/doc-link.tsx'
import type { TraceStep } from '#shared/resources/trace.ts'
import { NumbersInText } from '../sessions/numbers-in-text.tsx'
import { ruleTitle } from './rule-title.ts'
import styles from './why.module.css'

/** A rule that said yes, maybe with a warning: its answer in one line, its reasons on demand. */
export function PassedStep({ step }: { readonly step: TraceStep }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <li className={styles.step}>
      {step.warning === undefined ? (
        <CircleCheck size={15} className={styles.passedIcon} role="img" aria-label="passed" />
      ) : (
        <TriangleAlert size={15} className={styles.warnedIcon} role="img" aria-label="passed with a warning" />
      )}
      <div className={styles.stepWords}>
        <button type="button" className={styles.stepTitle} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {ruleTitle(step.rule)}
          <ChevronRight size={13} aria-hidden className={styles.chevron} />
        </button>
        <p className={styles.words}>
          <NumbersInText text={step.decided} />
        </p>
        {isOpen && (
          <div className={styles.reasons}>
            <p className={styles.words}>
              <NumbersInText text={step.saw} />
            </p>
            <p className={styles.because}>
              <NumbersInText text={step.because} />
            </p>
            <DocLink href={step.source}>Where the rule comes from</DocLink>
          </div>
        )}
      </div>
    </li>
  )
}
