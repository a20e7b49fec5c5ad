import { useRun, useSessions } from '#renderer/state/world.ts'
import type { PhoneView } from '#shared/contract/snapshot.ts'
import { useDraft } from './drafts.ts'
import { numbersKnownTo, shownPeer, type Thread, threadsOf } from './threads.ts'

interface ShownThread {
  readonly threads: readonly Thread[]
  /** The number in front; null where there is none. */
  readonly peer: string | null
  /** Which conversation that is: the same number is another one in another run. */
  readonly key: string
}

/** What stands in front in the messaging app of a phone. */
export function useShownThread(view: PhoneView): ShownThread {
  const threads = threadsOf(view)
  const known = numbersKnownTo(view, useSessions())
  const run = useRun()
  const peer = shownPeer({ run, known, newest: threads[0] }, useDraft(view.phone.e164))
  return { threads, peer, key: `${run} ${peer}` }
}
