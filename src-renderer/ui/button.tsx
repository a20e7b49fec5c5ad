import type { ComponentProps, ReactNode } from 'react'
import styles from './button.module.css'
import { useDisabledReason } from './disabled-reason.tsx'
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
    disabledReason,
    asks = props.type === 'submit',
    className,
    children,
    ...rest
  } = props
  const disabled = useDisabledReason(disabledReason, asks)
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
    <Tooltip text={disabled.reason ?? ''} isOff={disabled.reason === undefined}>
      <button type="button" {...rest} className={classes} {...disabled.props}>
        {content}
        {disabled.note}
      </button>
    </Tooltip>
  )
}
