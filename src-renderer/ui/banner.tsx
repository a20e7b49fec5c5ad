import type { ReactNode } from 'react'
import styles from './banner.module.css'

interface BannerProps {
  readonly icon: ReactNode
  readonly title: string
  /** Null while nothing is wrong. */
  readonly children: ReactNode
}

/** Says across the window, and aloud, that something is wrong with it. */
export function Banner({ icon, title, children }: BannerProps) {
  return (
    <div role="alert">
      {children !== null && (
        <p className={styles.banner}>
          {icon}
          <strong>{title}</strong> {children}
        </p>
      )}
    </div>
  )
}
