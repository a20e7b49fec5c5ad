import type { HTMLAttributes } from 'react'
import { useDisabledReason } from './disabled-reason.tsx'
import { useViewOnly } from './view-only.ts'

interface PressableProps extends HTMLAttributes<HTMLElement> {
  /** What it does is asked of the simulator. */
  readonly asks?: boolean
}

/** A button; on a page that only looks on, the same thing to look at. */
export function Pressable({ onClick, asks = false, children, ...rest }: PressableProps) {
  const disabled = useDisabledReason(undefined, asks)
  if (useViewOnly()) return <span {...rest}>{children}</span>
  return (
    <button type="button" {...rest} onClick={onClick} {...disabled.props}>
      {children}
      {disabled.note}
    </button>
  )
}
