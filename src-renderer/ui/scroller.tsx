import type { ComponentProps, ElementType } from 'react'

interface ScrollerProps extends ComponentProps<'section'> {
  readonly as?: ElementType
}

/** What scrolls by itself, and so must be reachable by the keyboard. */
export function Scroller({ as: Element = 'section', ...rest }: ScrollerProps) {
  return <Element tabIndex={0} {...rest} />
}
