import type { ComponentProps } from 'react'
import buttonStyles from './button.module.css'
import { useDisabledReason } from './disabled-reason.tsx'
import styles from './icon-button.module.css'
import { useOutOfReach } from './reach.ts'
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
    disabledReason: reason,
    asks = false,
    className,
    children,
    ...rest
  } = props
  const outOfReach = useOutOfReach(asks)
  const disabledReason = outOfReach ?? reason
  const disabled = useDisabledReason(disabledReason)
  const classes = [buttonStyles.button, buttonStyles[look], styles.icon, styles[size], className]
    .filter(Boolean)
    .join(' ')
  return (
    <Tooltip text={disabledReason === undefined ? label : `${label}: ${disabledReason}`} shortcut={shortcut}>
      <button type="button" {...rest} className={classes} aria-label={label} {...disabled.props}>
        {children}
        {disabled.note}
      </button>
    </Tooltip>
  )
}
