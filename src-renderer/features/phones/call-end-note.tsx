import { PhoneOff } from 'lucide-react'
import { memo, useEffect, useState } from 'react'
import type { PhoneCall } from '#shared/resources/phone.ts'
import styles from './call-bar.module.css'
import { endWords, formatCallTime, talkedMs } from './call-words.ts'

const shownForMs = 4000

/** Tells for a moment why a call that was just on screen is over; the conversation keeps it. */
export const CallEndNote = memo(function CallEndNote({ calls }: { readonly calls: readonly PhoneCall[] }) {
  const over = useJustEnded(calls)
  if (over === undefined) return null
  const talked = talkedMs(over)
  return (
    <p className={styles.over}>
      <PhoneOff size={13} aria-hidden />
      {talked === null ? endWords(over) : `Ended after ${formatCallTime(talked)}`}
    </p>
  )
})

function useJustEnded(calls: readonly PhoneCall[]): PhoneCall | undefined {
  const [watched, setWatched] = useState<string | null>(null)
  const live = calls.findLast((call) => call.endedAt === null)?.sid ?? null
  if (live !== null && live !== watched) setWatched(live)
  const over = live === null ? calls.find((call) => call.sid === watched) : undefined
  const overSid = over?.sid

  useEffect(() => {
    if (overSid === undefined) return
    const timer = setTimeout(() => setWatched(null), shownForMs)
    return () => clearTimeout(timer)
  }, [overSid])

  return over
}
