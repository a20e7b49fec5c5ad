import type { ComponentProps } from 'react'
import buttonStyles from './button.module.css'
import { useDisabledReason } from './disabled-reason.tsx'
import styles from './icon-button.module.css'
import { Tooltip } from './tooltip.tsx'

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'disabled' | 'style' | 'title' | 'aria-label'> {
  /** The accessible name, shown as the tooltip too. */
  readonly label: string
  /** A key that does the same, shown in the tooltip. */
  readonly shortcut?: string | undefined
  readonly look?: 'plain' | 'primary' | 'quiet' | 'danger'
  readonly size?: 'small' | 'medium'
  /** Says why the button does nothing now; it stays reachable by the keyboard so that the reason is too. */
  readonly disabledReason?: string | undefined
  /** What it does is asked of the simulator. */
  readonly asks?: boolean
}

export function IconButton(props: IconButtonProps) {
  const {
    label,
    shortcut,
    look = 'quiet',
    size = 'medium',
    disabledReason,
    asks = false,
    className,
    children,
    ...rest
  } = props
  const disabled = useDisabledReason(disabledReason, asks)
  const classes = [buttonStyles.button, buttonStyles[look], styles.icon, styles[size], className]
    .filter(Boolean)
    .join(' ')
  return (
    <Tooltip text={disabled.reason === undefined ? label : `${label}: ${disabled.reason}`} shortcut={shortcut}>
      <button type="button" {...rest} className={classes} aria-label={label} {...disabled.props}>
        {children}
        {disabled.note}
      </button>
    </Tooltip>
  )
}
