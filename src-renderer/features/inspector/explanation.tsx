import { CircleCheck } from 'lucide-react'
import { PassedStep } from './passed-step.tsx'
import { StoppedBy } from './stopped-by.tsx'
import type { OrderedTrace } from './trace-order.ts'
import styles from './why.module.css'

/** Decisions in words: the one that ended it first, then what had passed. */
export function Explanation({ stoppedBy, alsoFailed, passed }: OrderedTrace) {
  return (
    <>
      {stoppedBy === null ? (
        <p className={styles.allPassed}>
          <CircleCheck size={16} aria-hidden />
          Every rule let it pass.
        </p>
      ) : (
        <StoppedBy step={stoppedBy} />
      )}
      {alsoFailed.map((step) => (
        <StoppedBy key={step.place} step={step} isFurther />
      ))}
      {passed.length > 0 && (
        <>
          <h4 className={styles.heading}>{stoppedBy === null ? 'Step by step' : 'What had passed'}</h4>
          <ol className={styles.steps}>
            {passed.map((step) => (
              <PassedStep key={step.place} step={step} />
            ))}
          </ol>
        </>
      )}
    </>
  )
}
