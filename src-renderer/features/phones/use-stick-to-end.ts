import type { RefObject } from 'react'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'

const nearEndPx = 12

type Last = string | number

interface StickToEnd {
  readonly ref: RefObject<HTMLDivElement | null>
  /** What was last when the end went out of sight; null while it is in sight. */
  readonly leftAt: Last | null
  readonly toEnd: () => void
  readonly onScroll: () => void
}

/**
 * Keeps a list at its end as it grows or the room for it changes, unless somebody has scrolled up from there: less room
 * alone leaves it at its end. `last` names its last line.
 */
export function useStickToEnd(last: Last): StickToEnd {
  const ref = useRef<HTMLDivElement>(null)
  const isAtEnd = useRef(true)
  const lastTop = useRef(0)
  const [leftAt, setLeftAt] = useState<Last | null>(null)

  const toEnd = useCallback(() => {
    isAtEnd.current = true
    setLeftAt(null)
    const list = ref.current
    if (list === null) return
    list.scrollTop = list.scrollHeight
    lastTop.current = list.scrollTop
  }, [])

  const onScroll = useCallback(() => {
    const list = ref.current
    if (list === null) return
    const isNearEnd = list.scrollHeight - list.clientHeight - list.scrollTop <= nearEndPx
    const isFurtherUp = list.scrollTop < lastTop.current
    lastTop.current = list.scrollTop
    isAtEnd.current = isNearEnd || (isAtEnd.current && !isFurtherUp)
    setLeftAt((before) => (isAtEnd.current ? null : (before ?? last)))
  }, [last])

  // biome-ignore lint/correctness/useExhaustiveDependencies: it runs when the list has grown
  useLayoutEffect(() => {
    if (isAtEnd.current) toEnd()
  }, [last, toEnd])

  useEffect(() => {
    const list = ref.current
    if (list === null) return
    const observer = new ResizeObserver(() => isAtEnd.current && toEnd())
    observer.observe(list)
    for (const child of list.children) observer.observe(child)
    return () => observer.disconnect()
  }, [toEnd])

  return { ref, leftAt, toEnd, onScroll }
}
