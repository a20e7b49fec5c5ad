import { Eye, EyeOff } from 'lucide-react'
import { useState } from 'react'
import { CopyButton } from '#renderer/ui/copy-button.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { exportLine } from './client-lines.ts'
import styles from './value-row.module.css'

interface ValueRowProps {
  readonly label: string
  /** The environment variable it is copied as. */
  readonly variable: string
  readonly value: string
}

export function ValueRow({ label, variable, value }: ValueRowProps) {
  return (
    <div className={styles.row}>
      <dt className={styles.label}>
        {label}
        <code className={styles.variable}>{variable}</code>
      </dt>
      <dd className={styles.value}>
        <code className={styles.text}>{value}</code>
        <CopyButton label={`Copy ${label}`} text={exportLine({ name: variable, value })} />
      </dd>
    </div>
  )
}

/** A value that is hidden until asked for; it can be copied unseen. */
export function SecretRow({ label, variable, value }: ValueRowProps) {
  const [shown, setShown] = useState(false)
  const Icon = shown ? EyeOff : Eye
  return (
    <div className={styles.row}>
      <dt className={styles.label}>
        {label}
        <code className={styles.variable}>{variable}</code>
      </dt>
      <dd className={styles.value}>
        <code className={styles.text}>{shown ? value : <HiddenText />}</code>
        <IconButton label={shown ? `Hide ${label}` : `Show ${label}`} size="small" onClick={() => setShown(!shown)}>
          <Icon size={14} aria-hidden />
        </IconButton>
        <CopyButton label={`Copy ${label}`} text={exportLine({ name: variable, value })} />
      </dd>
    </div>
  )
}

function HiddenText() {
  return (
    <>
      <span aria-hidden>{'•'.repeat(24)}</span>
      <span className={styles.heard}>hidden</span>
    </>
  )
}
