import { CircleSlash, Lightbulb, TriangleAlert } from 'lucide-react'
import type { TraceStep } from '#shared/resources/trace.ts'
import { NumbersInText } from '../sessions/numbers-in-text.tsx'
import { FurtherReading } from './further-reading.tsx'
import { ruleTitle } from './rule-title.ts'
import styles from './why.module.css'

/** Rules that ask about a number as such, whoever has it. */
const aboutNumbers: ReadonlySet<string> = new Set(['number-in-pool', 'named-number'])

interface DecisiveStepProps {
  readonly step: TraceStep
  /** 'Stopped here' */
  readonly title: string
}

/** The rule that said no, with what would have made it say yes; or one that warns, with what to do about that. */
export function DecisiveStep({ step, title }: DecisiveStepProps) {
  const naming = aboutNumbers.has(step.rule) ? 'numbers' : 'people'
  return (
    <div className={styles.decisive} data-tone={step.passed ? 'warned' : 'bad'}>
      <p className={styles.verdict}>
        {step.passed ? <TriangleAlert size={16} aria-hidden /> : <CircleSlash size={16} aria-hidden />}
        {title}
      </p>
      <h4 className={styles.question}>{ruleTitle(step.rule)}</h4>
      <p className={styles.words}>
        <NumbersInText text={step.saw} naming={naming} />
      </p>
      <p className={styles.decided}>
        <NumbersInText text={step.decided} naming={naming} />
      </p>
      <p className={styles.because}>
        <NumbersInText text={step.because} naming={naming} />
      </p>
      {step.remedy !== undefined && (
        <div className={styles.remedy}>
          <Lightbulb size={16} aria-hidden />
          <div>
            <b>{step.passed ? 'What to do' : 'What would have let it pass'}</b>
            <p className={styles.words}>
              <NumbersInText text={step.remedy} naming={naming} />
            </p>
          </div>
        </div>
      )}
      <FurtherReading codes={codesIn(step.decided)} href={step.source}>
        Where the rule comes from
      </FurtherReading>
    </div>
  )
}

/** '… is dropped (80901).' */
function codesIn(sentence: string): readonly number[] {
  return [...sentence.matchAll(/\((\d{5})\)/g)].map(([, code]) => Number(code))
}
