import { CircleCheck } from 'lucide-react'
import { DecisiveStep } from './decisive-step.tsx'
import { PassedStep } from './passed-step.tsx'
import type { OrderedTrace } from './trace-order.ts'
import styles from './why.module.css'

/** Decisions in words: the one that ended it first, then warnings, then what had passed. */
export function Explanation({ stoppedBy, alsoFailed, warned, passed }: OrderedTrace) {
  return (
    <>
      {stoppedBy !== null && <DecisiveStep step={stoppedBy} title="Stopped here" />}
      {stoppedBy === null && warned.length === 0 && (
        <p className={styles.allPassed}>
          <CircleCheck size={16} aria-hidden />
          Every rule let it pass.
        </p>
      )}
      {alsoFailed.map((step) => (
        <DecisiveStep key={step.place} step={step} title="Also said no" />
      ))}
      {warned.map((step) => (
        <DecisiveStep
          key={step.place}
          step={step}
          title={stoppedBy === null ? 'Let through, with a warning' : 'Warning'}
        />
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
