import { Lock } from 'lucide-react'
import { isAboutNumber, useLight } from '#renderer/state/lighting.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { previews } from '#renderer/state/previews.ts'
import { type Selection, select } from '#renderer/state/selection.ts'
import { useNumbers } from '#renderer/state/world.ts'
import { NumberTag } from '#renderer/ui/number-tag.tsx'
import type { OwnedNumber } from '#shared/resources/owned-number.ts'
import styles from './number-list.module.css'
import { givenName } from './number-name.ts'
import { shortUsage, usageText } from './usage-text.ts'

/** The numbers the account owns: how many sessions use each, and which are reserved. */
export function NumberList() {
  const numbers = useNumbers()
  const owned = useMirror(({ world }) => world?.counts.phoneNumbers ?? 0)
  const more = owned - numbers.length
  return (
    <section className={styles.panel} aria-label="Owned numbers">
      <h2 className={styles.title}>
        Numbers <span className={styles.count}>{Math.max(owned, numbers.length)}</span>
      </h2>
      {numbers.length === 0 ? (
        <p className={styles.note}>The account owns no number yet. Sessions need at least one in their pool.</p>
      ) : (
        <ul className={styles.list}>
          {numbers.map((number) => (
            <li key={number.e164}>
              <NumberRow number={number} />
            </li>
          ))}
          {more > 0 && <li className={styles.note}>and {more} more</li>}
        </ul>
      )}
    </section>
  )
}

function NumberRow({ number }: { readonly number: OwnedNumber }) {
  const light = useLight((subject) => isAboutNumber(subject, number.e164))
  const itself: Selection = { kind: 'number', e164: number.e164 }
  const name = givenName(number)
  return (
    <button
      type="button"
      className={styles.row}
      aria-current={light === 'selected' || undefined}
      data-lit={light}
      {...previews(itself)}
      onClick={() => select(itself)}
    >
      <NumberTag e164={number.e164} kind="masked" compact />
      <span className={styles.usage} title={usageText(number)}>
        {name !== null && <b>{name}</b>}
        {number.pool?.isReserved === true && (
          <span className={styles.reserved}>
            <Lock size={11} aria-hidden />
            reserved
          </span>
        )}
        {shortUsage(number)}
      </span>
    </button>
  )
}
