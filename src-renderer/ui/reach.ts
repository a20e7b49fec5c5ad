import { create } from 'zustand'

interface Reach {
  /** The connection to the simulator is lost: what is asked of it does not get there. */
  readonly isLost: boolean
}

export const useReach = create<Reach>(() => ({ isLost: false }))

const reason = 'Not connected to the simulator: this does nothing until the connection is back.'

/** Why what asks something of the simulator does nothing now, while it does; never of what asks nothing. */
export function useOutOfReach(asks = true): string | undefined {
  const isLost = useReach((reach) => reach.isLost)
  return asks && isLost ? reason : undefined
}
