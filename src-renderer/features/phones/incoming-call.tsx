import { Phone as PhoneIcon, PhoneOff } from 'lucide-react'
import { Pressable } from '#renderer/ui/pressable.tsx'
import type { Phone, PhoneCall } from '#shared/resources/phone.ts'
import styles from './call-screen.module.css'
import { PeerNumber } from './peer-number.tsx'
import { runOnPhone } from './phone-command.ts'

interface IncomingCallProps {
  readonly phone: Phone
  readonly call: PhoneCall
}

export function IncomingCall({ phone, call }: IncomingCallProps) {
  const act = (type: 'call.answer' | 'call.decline') => () =>
    runOnPhone(phone.e164, { type, phone: phone.e164, callSid: call.sid })
  return (
    <>
      <div className={styles.who}>
        <span className={styles.pulse} aria-hidden>
          <PhoneIcon size={20} />
        </span>
        <p className={styles.state}>Incoming call</p>
        <PeerNumber e164={call.peer} />
      </div>
      <div className={styles.choices}>
        <Pressable className={styles.answer} title="Answer (A)" data-focus-first asks onClick={act('call.answer')}>
          <span className={styles.round}>
            <PhoneIcon size={20} aria-hidden />
          </span>
          Answer
        </Pressable>
        <Pressable className={styles.decline} title="Decline (D)" asks onClick={act('call.decline')}>
          <span className={styles.round}>
            <PhoneOff size={20} aria-hidden />
          </span>
          Decline
        </Pressable>
      </div>
    </>
  )
}
