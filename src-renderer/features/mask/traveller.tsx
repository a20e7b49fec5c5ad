import { OctagonX, Phone } from 'lucide-react'
import { useLayoutEffect, useRef } from 'react'
import { NumberTag } from '#renderer/ui/number-tag.tsx'
import { ContactNumber } from '../sessions/contact-number.tsx'
import type { Point } from './find-place.ts'
import { findPlace } from './find-place.ts'
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
  const isStopped = barrier !== null && (here?.at === barrier.at || here?.at === 'outcome')

  useLayoutEffect(() => {
    const parcel = ref.current
    const stage = parcel?.parentElement
    if (parcel === null || stage == null || here === undefined) return
    const point =
      findPlace(stage, entry, here.at) ?? (parcel.style.translate === '' ? firstInSight(stage, journey) : null)
    if (point !== null) parcel.style.translate = `${point.x}px ${point.y}px`
    parcel.hidden = parcel.style.translate === ''
  }, [journey, entry, here])

  return (
    <div
      ref={ref}
      className={styles.parcel}
      data-wears={here?.wears}
      data-at={here?.at}
      data-stopped={isStopped}
      data-done={isLast}
      aria-hidden
    >
      <span className={styles.label}>
        <span className={styles.real}>
          {entry.from !== null && <NumberTag e164={entry.from} kind="real" className={styles.number} />}
        </span>
        <span className={styles.masked}>
          <ContactNumber entry={entry} end="shownAs" className={styles.number} />
        </span>
      </span>
      <span className={styles.body}>
        {isStopped && <OctagonX size={13} className={styles.stop} />}
        <span className={styles.words}>
          {isStopped ? barrier.rule : entry.kind === 'message' ? entry.body : <Ringing />}
        </span>
      </span>
    </div>
  )
}

/** The sender's phone may be out of sight: then it begins where its way comes into sight. */
function firstInSight(stage: Element, { entry, beats }: Journey): Point | null {
  for (const { at } of beats) {
    const point = findPlace(stage, entry, at)
    if (point !== null) return point
  }
  return null
}

function Ringing() {
  return (
    <>
      <Phone size={12} /> call
    </>
  )
}
