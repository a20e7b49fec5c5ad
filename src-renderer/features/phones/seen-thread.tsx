import { useRun, useSessions } from '#renderer/state/world.ts'
import type { PhoneView } from '#shared/contract/snapshot.ts'
import { Conversation } from './conversation.tsx'
import { DraftLine } from './draft-line.tsx'
import { useDraft } from './drafts.ts'
import { PeerNumber } from './peer-number.tsx'
import styles from './phone-thread.module.css'
import { numbersKnownTo, shownPeer, threadsOf } from './threads.ts'

interface SeenThreadProps {
  readonly view: PhoneView
  readonly isQuiet: boolean
}

/** The messaging app of a phone for those who only look on. */
export function SeenThread({ view, isQuiet }: SeenThreadProps) {
  const own = view.phone.e164
  const known = numbersKnownTo(view, useSessions())
  const run = useRun()
  const peer = shownPeer({ run, known, newest: threadsOf(view)[0] }, useDraft(own))
  return (
    <>
      <header className={styles.header}>{peer !== null && <PeerNumber e164={peer} />}</header>
      <Conversation key={`${run} ${peer}`} view={view} peer={peer} isQuiet={isQuiet} />
      <DraftLine e164={own} />
    </>
  )
}
