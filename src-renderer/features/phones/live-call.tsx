import { Grid3x3, Minimize2, PhoneOff } from 'lucide-react'
import { useState } from 'react'
import { useNow } from '#renderer/state/clock.ts'
import { Pressable } from '#renderer/ui/pressable.tsx'
import { useViewOnly } from '#renderer/ui/view-only.ts'
import type { Phone, PhoneCall } from '#shared/resources/phone.ts'
import { formatCallTime } from './call-words.ts'
import { Captions } from './captions.tsx'
import { Keypad } from './keypad.tsx'
import styles from './live-call.module.css'
import { PeerNumber } from './peer-number.tsx'
import { runOnPhone } from './phone-command.ts'
import round from './round.module.css'
import { SpeakField } from './speak-field.tsx'

interface LiveCallProps {
  readonly phone: Phone
  readonly call: PhoneCall
  readonly onMinimise: () => void
}

/** A call that this phone made or answered, until somebody hangs up. */
export function LiveCall({ phone, call, onMinimise }: LiveCallProps) {
  const [hasKeypad, setKeypad] = useState(false)
  const isViewOnly = useViewOnly()
  const isTalking = call.status === 'in-progress'
  const hangUp = () => runOnPhone(phone.e164, { type: 'call.hangUp', phone: phone.e164, callSid: call.sid })
  return (
    <>
      <header className={styles.strip}>
        <span className={styles.line}>
          <PeerNumber e164={call.peer} />
          {isTalking ? (
            <CallTimer since={call.answeredAt ?? call.startedAt} />
          ) : (
            <span className={styles.state}>Ringing…</span>
          )}
        </span>
        {!isViewOnly && (
          <button
            type="button"
            className={`${round.button} ${styles.minimise}`}
            aria-label="Minimise"
            onClick={onMinimise}
          >
            <Minimize2 size={14} aria-hidden />
          </button>
        )}
      </header>
      {hasKeypad ? <Keypad phone={phone} call={call} /> : <Captions phone={phone} call={call} />}
      {isTalking && !hasKeypad && !isViewOnly && <SpeakField phone={phone} call={call} />}
      <div className={styles.controls}>
        {isTalking && !isViewOnly && (
          <button
            type="button"
            className={styles.toggle}
            aria-pressed={hasKeypad}
            onClick={() => setKeypad(!hasKeypad)}
          >
            <Grid3x3 size={16} aria-hidden />
            Keypad
          </button>
        )}
        <Pressable
          className={styles.hangUp}
          title="Hang up (H)"
          data-focus-first={isTalking ? undefined : true}
          data-call-stop={isTalking ? undefined : true}
          asks
          onClick={hangUp}
        >
          <PhoneOff size={16} aria-hidden />
          Hang up
        </Pressable>
      </div>
    </>
  )
}

function CallTimer({ since }: { readonly since: number }) {
  return (
    <span role="timer" className={styles.timer}>
      {formatCallTime(useNow() - since)}
    </span>
  )
}
