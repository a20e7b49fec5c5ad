import { memo } from 'react'
import { TimeText } from '#renderer/ui/time-text.tsx'
import type { Delivery } from '#shared/resources/delivery.ts'
import { durationText } from '../api/request-words.ts'
import { AnswerMark } from './answer-mark.tsx'
import styles from './delivery-row.module.css'
import { kindWords } from './delivery-words.ts'

/** The cells of one webhook; they change once, when it is answered. */
export const DeliveryRow = memo(
  Row,
  (before, after) =>
    before.delivery.id === after.delivery.id && (before.delivery.answer === null) === (after.delivery.answer === null),
)

function Row({ delivery }: { readonly delivery: Delivery }) {
  const { answer } = delivery
  return (
    <>
      <td className={styles.time}>
        <TimeText at={delivery.at} />
      </td>
      <td className={styles.kind}>
        {delivery.kind} <span className={styles.meaning}>{kindWords[delivery.kind]}</span>
      </td>
      <td className={styles.url} title={delivery.url}>
        {delivery.url}
      </td>
      <td>
        <AnswerMark delivery={delivery} />
      </td>
      <td className={styles.text}>{answer?.kind === 'failed' ? answer.text : (answer?.body ?? '')}</td>
      <td className={styles.duration}>{delivery.durationMs !== null && durationText(delivery.durationMs)}</td>
    </>
  )
}
