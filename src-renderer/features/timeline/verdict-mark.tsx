import { CircleCheck, CircleSlash, Hourglass, TriangleAlert } from 'lucide-react'
import type { Tone, Verdict } from './verdict.ts'
import styles from './verdict-mark.module.css'

const icons = {
  good: CircleCheck,
  warned: TriangleAlert,
  bad: CircleSlash,
  waiting: Hourglass,
} as const satisfies Record<Tone, unknown>

interface VerdictMarkProps {
  readonly verdict: Verdict
  /** Of the alert that goes with it. */
  readonly code: number | null
  /** Without the second half of the sentence. */
  readonly short?: boolean
}

/** An outcome by icon, word and code. */
export function VerdictMark({ verdict, code, short = false }: VerdictMarkProps) {
  const Icon = icons[verdict.tone]
  return (
    <span className={styles.mark} data-tone={verdict.tone}>
      <Icon size={14} aria-hidden />
      <span className={styles.word}>{verdict.word}</span>
      {code !== null && <span className={styles.code}>{code}</span>}
      {!short && verdict.detail !== null && <span className={styles.detail}>{verdict.detail}</span>}
    </span>
  )
}
