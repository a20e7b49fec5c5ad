import type { PhoneView } from '#shared/contract/snapshot.ts'
import { Conversation } from './conversation.tsx'
import { DraftLine } from './draft-line.tsx'
import { PeerNumber } from './peer-number.tsx'
import styles from './phone-thread.module.css'
import { useShownThread } from './use-shown-thread.ts'

interface SeenThreadProps {
  readonly view: PhoneView
  readonly isQuiet: boolean
}

/** The messaging app of a phone for those who only look on. */
export function SeenThread({ view, isQuiet }: SeenThreadProps) {
  const own = view.phone.e164
  const { peer, key } = useShownThread(view)
  return (
    <>
      <header className={styles.header}>{peer !== null && <PeerNumber e164={peer} />}</header>
      <Conversation key={key} view={view} peer={peer} isQuiet={isQuiet} />
      <DraftLine e164={own} />
    </>
  )
}
