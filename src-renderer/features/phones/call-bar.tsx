import { Maximize2, Phone as PhoneIcon } from 'lucide-react'
import { useNow } from '#renderer/state/clock.ts'
import heard from '#renderer/ui/heard.module.css'
import type { PhoneCall } from '#shared/resources/phone.ts'
import styles from './call-bar.module.css'
import { formatCallTime } from './call-words.ts'

interface CallBarProps {
  readonly call: PhoneCall
  readonly onEnlarge: () => void
}

/** A call that goes on while the conversation is in front. */
export function CallBar({ call, onEnlarge }: CallBarProps) {
  return (
    <button type="button" className={styles.bar} onClick={onEnlarge}>
      <PhoneIcon size={13} aria-hidden />
      <Progress call={call} />
      <span className={heard.only}>, enlarge</span>
      <Maximize2 size={12} aria-hidden />
    </button>
  )
}

function Progress({ call }: { readonly call: PhoneCall }) {
  const now = useNow()
  if (call.answeredAt === null) return <span>Ringing…</span>
  return <span className={styles.timer}>{formatCallTime(now - call.answeredAt)}</span>
}
