import { Lock } from 'lucide-react'
import { select } from '#renderer/state/selection.ts'
import { NumberTag } from '#renderer/ui/number-tag.tsx'
import type { OwnedNumber } from '#shared/resources/owned-number.ts'
import { givenName } from '../sessions/number-name.ts'
import { usageText } from '../sessions/usage-text.ts'
import styles from './pool.module.css'

/** The head of a pool number's column. */
export function PoolColumn({ number }: { readonly number: OwnedNumber }) {
  const name = givenName(number)
  return (
    <th scope="col" className={styles.column}>
      <button type="button" className={styles.number} onClick={() => select({ kind: 'number', e164: number.e164 })}>
        <NumberTag e164={number.e164} kind="masked" compact />
        <span className={styles.usage}>
          {name !== null && <b>{name}</b>} {usageText(number)}
          {number.pool?.isReserved === true && (
            <span className={styles.reserved}>
              <Lock size={11} aria-hidden />
              reserved
            </span>
          )}
        </span>
      </button>
    </th>
  )
}
