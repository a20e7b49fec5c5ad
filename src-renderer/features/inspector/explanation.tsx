import { CircleCheck } from 'lucide-react'
import { DecisiveStep } from './decisive-step.tsx'
import { PassedStep } from './passed-step.tsx'
import type { OrderedTrace, PlacedStep } from './trace-order.ts'
import styles from './why.module.css'

/** Decisions in words: the one that ended it first, then warnings, then what had passed, and what was done after it. */
export function Explanation({ stoppedBy, alsoFailed, warned, passed, after }: OrderedTrace) {
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
      <Steps title={stoppedBy === null ? 'Step by step' : 'What had passed'} steps={passed} />
      <Steps title="What was done then" steps={after} />
    </>
  )
}

function Steps({ title, steps }: { readonly title: string; readonly steps: readonly PlacedStep[] }) {
  if (steps.length === 0) return null
  return (
    <>
      <h4 className={styles.heading}>{title}</h4>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <PassedStep key={step.place} step={step} />
        ))}
      </ol>
    </>
  )
}
