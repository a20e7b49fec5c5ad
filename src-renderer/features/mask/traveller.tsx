import { OctagonX, Phone } from 'lucide-react'
import { useLayoutEffect, useRef } from 'react'
import { NumberTag } from '#renderer/ui/number-tag.tsx'
import { findStop } from './find-stop.ts'
import { barrierOf } from './journey.ts'
import type { Journey } from './journeys.ts'
import { useJourneys } from './journeys.ts'
import styles from './traveller.module.css'

/** What is on its way through the mask: it wears the real number until the session gives it the masked one. */
export function Traveller() {
  const journey = useJourneys((state) => state.current)
  const beat = useJourneys((state) => state.beat)
  return journey === null ? null : <Parcel key={journey.id} journey={journey} beat={beat} />
}

interface ParcelProps {
  readonly journey: Journey
  readonly beat: number
}

function Parcel({ journey, beat }: ParcelProps) {
  const { entry, beats } = journey
  const ref = useRef<HTMLDivElement>(null)
  const here = beats[beat]
  const isLast = beat === beats.length - 1
  const barrier = barrierOf(entry)

  useLayoutEffect(() => {
    const parcel = ref.current
    const stage = parcel?.parentElement
    if (parcel === null || stage == null || here === undefined) return
    const point = findStop(stage, entry, here.at)
    if (point !== null) parcel.style.translate = `${point.x}px ${point.y}px`
  }, [entry, here])

  return (
    <div
      ref={ref}
      className={styles.parcel}
      data-wears={here?.wears}
      data-at={here?.at}
      data-stopped={isLast && barrier !== null}
      data-done={isLast && barrier === null}
      aria-hidden
    >
      <span className={styles.label}>
        <span className={styles.real}>{entry.from !== null && <NumberTag e164={entry.from} kind="real" />}</span>
        <span className={styles.masked}>
          {entry.shownAs !== null && <NumberTag e164={entry.shownAs} kind="masked" />}
        </span>
      </span>
      <span className={styles.body}>
        {isLast && barrier !== null && <OctagonX size={13} className={styles.stop} />}
        {isLast && barrier !== null ? barrier.rule : entry.kind === 'message' ? entry.body : <Ringing />}
      </span>
    </div>
  )
}

function Ringing() {
  return (
    <>
      <Phone size={12} /> call
    </>
  )
}
