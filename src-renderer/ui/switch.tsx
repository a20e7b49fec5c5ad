import styles from './switch.module.css'

interface SwitchProps {
  /** What it switches: 'Reserved'. */
  readonly label: string
  readonly on: boolean
  readonly onSwitch: (on: boolean) => void
  readonly describedBy?: string | undefined
}

/** On or off, at once; its label stands beside it. */
export function Switch({ label, on, onSwitch, describedBy }: SwitchProps) {
  return (
    <input
      type="checkbox"
      role="switch"
      className={styles.switch}
      aria-checked={on}
      aria-label={label}
      aria-describedby={describedBy}
      checked={on}
      onChange={(event) => onSwitch(event.target.checked)}
    />
  )
}
