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
}

export function Button(props: ButtonProps) {
  const { look = 'plain', size = 'medium', icon, disabledReason, className, children, ...rest } = props
  const disabled = useDisabledReason(disabledReason)
  const classes = [styles.button, styles[look], styles[size], className].filter(Boolean).join(' ')
  const content = (
    <>
      {icon}
      {children}
    </>
  )
  if (!('disabledReason' in props)) {
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
