import { create } from 'zustand'

interface Reach {
  /** The connection to the simulator is lost: what is asked of it does not get there. */
  readonly isLost: boolean
}

export const useReach = create<Reach>(() => ({ isLost: false }))

/** Short, for a line of a menu. */
export const notConnected = 'Not connected to the simulator'
const reason = `${notConnected}: this does nothing until the connection is back.`

/** Why what asks something of the simulator does nothing now, while it does; never of what asks nothing. */
export function useOutOfReach(asks: boolean): string | undefined {
  const isLost = useReach((reach) => reach.isLost)
  return asks && isLost ? reason : undefined
}
