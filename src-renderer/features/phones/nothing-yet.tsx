import type { ReactNode } from 'react'
import styles from './nothing-yet.module.css'

interface NothingYetProps {
  readonly icon?: ReactNode
  readonly children: string
}

/** What an empty screen says in the middle of a phone. */
export function NothingYet({ icon, children }: NothingYetProps) {
  return (
    <p className={styles.sentence}>
      {icon}
      {children}
    </p>
  )
}
