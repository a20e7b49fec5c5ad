import type { RefObject } from 'react'
import { useLayoutEffect, useRef, useState } from 'react'
import { pageKey } from '#renderer/ui/page-key.ts'
import type { MarkPlace } from './place-marks.ts'
import { placeMarks } from './place-marks.ts'
import { widthBeside } from './width-beside.ts'

interface MarkPlaces {
  readonly ref: RefObject<HTMLDivElement | null>
  readonly places: readonly MarkPlace[]
}

/** Where the marks of these bubbles belong now; follows scrolling and resizing. `ref` goes on a child of the phone's card. */
export function useMarkPlaces(marked: readonly string[]): MarkPlaces {
  const ref = useRef<HTMLDivElement>(null)
  const [places, setPlaces] = useState<readonly MarkPlace[]>([])
  const sids = marked.join(' ')

  useLayoutEffect(() => {
    const card = ref.current?.parentElement
    if (card === null || card === undefined || sids === '') {
      setPlaces((before) => unlessSame(before, []))
      return
    }
    const measure = () => setPlaces((before) => unlessSame(before, measurePlaces(card, new Set(sids.split(' ')))))
    let frame = 0
    // What the lanes tell, and may be in the way, finds its place a moment later.
    const measureTwice = () => {
      measure()
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(measure)
      })
    }
    measureTwice()
    const observer = new ResizeObserver(measureTwice)
    observer.observe(card)
    for (const list of card.querySelectorAll('[role="log"] > *')) observer.observe(list)
    card.addEventListener('scroll', measure, { capture: true, passive: true })
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
      card.removeEventListener('scroll', measure, { capture: true })
    }
  })

  return { ref, places }
}

function measurePlaces(card: HTMLElement, sids: ReadonlySet<string>): readonly MarkPlace[] {
  const log = card.querySelector('[role="log"]')
  if (log === null) return []
  const origin = card.getBoundingClientRect().top
  const room = log.getBoundingClientRect()
  const byKey = new Map([...sids].map((sid) => [pageKey(sid), sid]))
  const bubbles = [...log.querySelectorAll('[data-bubble]')].flatMap((bubble) => {
    const sid = byKey.get(bubble.getAttribute('data-bubble') ?? '')
    if (sid === undefined) return []
    const rect = bubble.getBoundingClientRect()
    return [{ sid, middle: rect.top + rect.height / 2 - origin }]
  })
  const { top, bottom } = card.querySelector('section')?.getBoundingClientRect() ?? room
  return placeMarks(bubbles, { top: room.top - origin, bottom: room.bottom - origin }, widthBeside(card), {
    phone: { top: top - origin, bottom: bottom - origin },
    scale: textScale(),
  })
}

/** 1 for the usual text; more while somebody presents. */
function textScale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16
}

function unlessSame(before: readonly MarkPlace[], after: readonly MarkPlace[]): readonly MarkPlace[] {
  const isSame =
    before.length === after.length &&
    after.every(({ sid, top, isWide, over, toBubble }, index) => {
      const place = before[index]
      const isThere = sid === place?.sid && top === place.top && toBubble === place.toBubble
      return isThere && isWide === place.isWide && over === place.over
    })
  return isSame ? before : after
}
