import { AudioLines } from 'lucide-react'
import { Scroller } from '#renderer/ui/scroller.tsx'
import type { Caption, Phone, PhoneCall } from '#shared/resources/phone.ts'
import styles from './captions.module.css'
import { NothingYet } from './nothing-yet.tsx'
import { useStickToEnd } from './use-stick-to-end.ts'

const speakers: Record<Caption['from'], string> = { self: 'You', peer: 'They', system: 'Line' }

interface CaptionsProps {
  readonly phone: Phone
  readonly call: PhoneCall
}

/** What this side of the call says and hears. */
export function Captions({ phone, call }: CaptionsProps) {
  const { ref, onScroll } = useStickToEnd(call.heard.length)
  const isTalking = call.status === 'in-progress'
  return (
    <Scroller ref={ref} className={styles.captions} onScroll={onScroll} aria-label={`Captions, ${phone.label}`}>
      {call.heard.length === 0 && (
        <NothingYet icon={<AudioLines size={18} aria-hidden />}>
          {isTalking ? 'Connected. What is said appears here.' : 'Waiting for them to pick up.'}
        </NothingYet>
      )}
      <ol className={styles.list}>
        {call.heard.map((caption, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: captions are only ever added at the end
          <li key={index} className={styles.caption} data-from={caption.from}>
            <span className={styles.speaker}>{speakers[caption.from]}</span>
            <span className={styles.words}>{caption.text}</span>
          </li>
        ))}
      </ol>
    </Scroller>
  )
}
