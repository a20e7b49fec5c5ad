import type { Phone, PhoneCall } from '#shared/resources/phone.ts'
import { isRingingHere } from './active-call.ts'
import styles from './call-screen.module.css'
import { IncomingCall } from './incoming-call.tsx'
import { LiveCall } from './live-call.tsx'

interface CallScreenProps {
  readonly phone: Phone
  readonly call: PhoneCall
  readonly onMinimise: () => void
}

/** Covers the glass while the phone rings, is ringing somebody, or is in a call. */
export function CallScreen({ phone, call, onMinimise }: CallScreenProps) {
  return (
    <div className={styles.screen} data-status={call.status}>
      {isRingingHere(call) ? (
        <IncomingCall phone={phone} call={call} />
      ) : (
        <LiveCall phone={phone} call={call} onMinimise={onMinimise} />
      )}
    </div>
  )
}
