import { Fragment, type ReactNode } from 'react'
import styles from './facts.module.css'

/** A term and what is known about it; null leaves the line out. */
export type Fact = readonly [term: string, value: ReactNode]

export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(([term, value]) =>
        value === null ? null : (
          <Fragment key={term}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.value}>{value}</dd>
          </Fragment>
        ),
      )}
    </dl>
  )
}
