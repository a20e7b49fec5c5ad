import { CircleCheck, CircleSlash, CircleX, Hourglass } from 'lucide-react'
import type { Delivery } from '#shared/resources/delivery.ts'
import styles from './answer-mark.module.css'
import { type AnswerTone, answerTone, answerWord } from './delivery-words.ts'

const icons = {
  waiting: Hourglass,
  good: CircleCheck,
  refused: CircleSlash,
  failed: CircleX,
} as const satisfies Record<AnswerTone, unknown>

/** What an application answered, by icon, word and colour. */
export function AnswerMark({ delivery }: { readonly delivery: Pick<Delivery, 'answer'> }) {
  const tone = answerTone(delivery)
  const Icon = icons[tone]
  return (
    <span className={styles.mark} data-tone={tone}>
      <Icon size={14} aria-hidden />
      {answerWord(delivery)}
    </span>
  )
}
