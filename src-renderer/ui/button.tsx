import type { ComponentProps, ReactNode } from 'react'
import styles from './button.module.css'
import { useDisabledReason } from './disabled-reason.tsx'
import { useOutOfReach } from './reach.ts'
import { Tooltip } from './tooltip.tsx'

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'disabled' | 'style' | 'title'> {
  readonly look?: 'plain' | 'primary' | 'quiet' | 'danger'
  readonly size?: 'small' | 'medium'
  readonly icon?: ReactNode
  /** Says why the button does nothing now; it stays reachable by the keyboard so that the reason is too. */
  readonly disabledReason?: string | undefined
  /** What it does is asked of the simulator, as what a form sends always is. */
  readonly asks?: boolean
}

export function Button(props: ButtonProps) {
  const {
    look = 'plain',
    size = 'medium',
    icon,
    disabledReason: reason,
    asks = props.type === 'submit',
    className,
    children,
    ...rest
  } = props
  const outOfReach = useOutOfReach(asks)
  const disabledReason = outOfReach ?? reason
  const disabled = useDisabledReason(disabledReason)
  const classes = [styles.button, styles[look], styles[size], className].filter(Boolean).join(' ')
  const content = (
    <>
      {icon}
      {children}
    </>
  )
  if (!asks && !('disabledReason' in props)) {
    return (
      <button type="button" {...rest} className={classes}>
        {content}
      </button>
    )
  }
  return (
    <Tooltip text={disabledReason ?? ''} isOff={disabledReason === undefined}>
      <button type="button" {...rest} className={classes} {...disabled.props}>
        {content}
        {disabled.note}
      </button>
    </Tooltip>
  )
}
