import { Button } from '#renderer/ui/button.tsx'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { findCode } from '#shared/catalog/codes.ts'
import type { ApiError } from '#shared/contract/result.ts'
import type { OwnedNumber } from '#shared/resources/owned-number.ts'
import { type NumberAction, reserve } from './number-actions.ts'
import styles from './number-table.module.css'

export interface RefusedAction {
  readonly title: string
  readonly error: ApiError
}

interface NumberRefusalProps {
  readonly refused: RefusedAction
  readonly number: OwnedNumber
  readonly onAct: (action: NumberAction) => void
  readonly onDismiss: () => void
}

/** Why nothing changed, below its row; a number that is in use can be drained from here. */
export function NumberRefusal({ refused, number, onAct, onDismiss }: NumberRefusalProps) {
  const { error, title } = refused
  const remedy = typeof error.code === 'number' ? findCode(error.code)?.remedy : undefined
  const pool = error.code === 80611 && number.pool?.isReserved === false ? number.pool : null
  return (
    <ErrorNote title={title} error={error}>
      {remedy !== undefined && <p className={styles.remedy}>{remedy}</p>}
      <span className={styles.answers}>
        {pool !== null && (
          <Button size="small" asks onClick={() => onAct(reserve(number, pool.serviceSid, true))}>
            Reserve it
          </Button>
        )}
        <Button size="small" onClick={onDismiss}>
          Dismiss
        </Button>
      </span>
    </ErrorNote>
  )
}
