import type { World } from '#renderer/state/mirror.ts'
import { useRun, useSessions } from '#renderer/state/world.ts'
import type { PhoneView } from '#shared/contract/snapshot.ts'
import { type Draft, useDraft } from './drafts.ts'
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
  return shownThread(view, { run: useRun(), sessions: useSessions() }, useDraft(view.phone.e164))
}

export function shownThread(
  view: PhoneView,
  { run, sessions }: Pick<World, 'run' | 'sessions'>,
  draft: Draft,
): ShownThread {
  const threads = threadsOf(view)
  const known = numbersKnownTo(view, sessions)
  const peer = shownPeer({ run, known, newest: threads[0] }, draft)
  return { threads, peer, key: `${run} ${peer}` }
}
