import { type MouseEvent, type ReactNode, useId } from 'react'

interface Disabled {
  /** For the button, after its own. */
  readonly props: object
  /** The reason for ears, to stand in the button. */
  readonly note: ReactNode
}

/** What makes a button do nothing and say why, while there is a reason; it stays reachable, so that the reason is too. */
export function useDisabledReason(reason: string | undefined): Disabled {
  const id = useId()
  if (reason === undefined) return { props: {}, note: null }
  return {
    props: {
      'aria-disabled': true,
      'aria-describedby': id,
      onClick: (event: MouseEvent) => event.preventDefault(),
    },
    note: (
      <span id={id} hidden>
        {reason}
      </span>
    ),
  }
}
