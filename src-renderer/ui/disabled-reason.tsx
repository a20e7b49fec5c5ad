import { type MouseEvent, type ReactNode, useId } from 'react'
import { useOutOfReach } from './reach.ts'

interface Disabled {
  /** Why it does nothing now. */
  readonly reason: string | undefined
  /** For the button, after its own. */
  readonly props: object
  /** The reason for ears, to stand in the button. */
  readonly note: ReactNode
}

/**
 * What makes a button do nothing and say why, while there is a reason; it stays reachable, so that the reason is too. What
 * `asks` something of the simulator has one while the simulator is out of reach.
 */
export function useDisabledReason(given: string | undefined, asks = false): Disabled {
  const id = useId()
  const reason = useOutOfReach(asks) ?? given
  if (reason === undefined) return { reason, props: {}, note: null }
  return {
    reason,
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
