import { Eye, EyeOff } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { CopyButton } from '#renderer/ui/copy-button.tsx'
import { useShownText } from '#renderer/ui/discretion.ts'
import heard from '#renderer/ui/heard.module.css'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { usePresenting } from '../presenter/presenting.ts'
import { exportLine } from './client-lines.ts'
import styles from './value-row.module.css'

interface ValueRowProps {
  readonly label: string
  /** The environment variable it is copied as. */
  readonly variable: string
  readonly value: string
}

export function ValueRow(props: ValueRowProps) {
  const shown = useShownText()
  return (
    <Row {...props}>
      <code className={styles.text}>{shown(props.value)}</code>
    </Row>
  )
}

/** A value that is hidden until asked for, and always while somebody presents; it can be copied unseen. */
export function SecretRow(props: ValueRowProps) {
  const { label, value } = props
  const presenting = usePresenting()
  const [asked, setAsked] = useState(false)
  const shown = asked && !presenting
  const Icon = shown ? EyeOff : Eye
  return (
    <Row {...props}>
      <code className={styles.text}>{shown ? value : <HiddenText />}</code>
      <IconButton
        label={shown ? `Hide ${label}` : `Show ${label}`}
        size="small"
        disabledReason={presenting ? 'it stays hidden while you present.' : undefined}
        onClick={() => setAsked(!asked)}
      >
        <Icon size={14} aria-hidden />
      </IconButton>
    </Row>
  )
}

function Row({ label, variable, value, children }: ValueRowProps & { readonly children: ReactNode }) {
  return (
    <div className={styles.row}>
      <dt className={styles.label}>
        {label}
        <code className={styles.variable}>{variable}</code>
      </dt>
      <dd className={styles.value}>
        {children}
        <CopyButton label={`Copy ${label}`} text={exportLine({ name: variable, value })} whole />
      </dd>
    </div>
  )
}

function HiddenText() {
  return (
    <>
      <span aria-hidden>{'•'.repeat(24)}</span>
      <span className={heard.only}>hidden</span>
    </>
  )
}
