import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { useWindowHeight } from '#renderer/state/viewport.ts'
import { firstDrawn } from './first-drawn.ts'
import type { ThreadItem } from './thread-items.ts'

/** No line is lower, px. */
const lowestLine = 24

interface DrawnLines {
  readonly drawn: readonly ThreadItem[]
  /** Earlier lines are just being put in above: they are no news. */
  readonly isFilling: boolean
  /** Draws earlier lines when the first drawn one comes near; to be called when `list` has been scrolled. */
  readonly fill: () => void
}

/**
 * The end of a conversation, as much of it as more than fills a phone, and what was before as soon as somebody scrolls
 * there. Each line in the page costs time whenever another one comes.
 */
export function useDrawnLines(
  items: readonly ThreadItem[],
  list: RefObject<HTMLElement | null>,
  isAtEnd: boolean,
): DrawnLines {
  const enough = Math.ceil(useWindowHeight() / lowestLine)
  const [first, setFirst] = useState<string | null>(null)
  const [isFilling, setFilling] = useState(false)
  const held = useRef<{ readonly line: Element; readonly top: number } | null>(null)
  const start = firstDrawn(items, first, enough, isAtEnd)
  const key = items[start]?.key ?? null
  if (key !== first) setFirst(key)

  const fill = () => {
    const box = list.current
    const line = box?.querySelector('li')
    const earlier = items[Math.max(0, start - enough)]
    if (isAtEnd || start === 0 || earlier === undefined || box == null || line == null) return
    if (box.scrollTop >= box.clientHeight || held.current !== null) return
    held.current = { line, top: line.getBoundingClientRect().top }
    setFilling(true)
    setFirst(earlier.key)
  }

  useLayoutEffect(() => {
    if (held.current === null) {
      fill()
      return
    }
    const { line, top } = held.current
    held.current = null
    if (list.current !== null) list.current.scrollTop += line.getBoundingClientRect().top - top
    requestAnimationFrame(() => setFilling(false))
  })

  return { drawn: items.slice(start), isFilling, fill }
}
