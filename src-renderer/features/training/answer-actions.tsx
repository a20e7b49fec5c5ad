import { Button } from '#renderer/ui/button.tsx'
import styles from './answer-form.module.css'
import { giveUp } from './training-actions.ts'

/** To answer, once there is something to judge, or to be told. */
export function AnswerActions({ disabledReason }: { readonly disabledReason: string | undefined }) {
  return (
    <div className={styles.actions}>
      <Button type="submit" look="primary" disabledReason={disabledReason}>
        Answer
      </Button>
      <Button look="quiet" asks onClick={() => void giveUp()}>
        Show me the answer
      </Button>
    </div>
  )
}
