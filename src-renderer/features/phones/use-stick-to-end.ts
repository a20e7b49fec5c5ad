import type { RefObject } from 'react'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'

const nearEndPx = 12

interface StickToEnd {
  readonly ref: RefObject<HTMLDivElement | null>
  /** How many lines came while the end was out of sight. */
  readonly unseen: number
  readonly toEnd: () => void
  readonly onScroll: () => void
}

/** Keeps a list at its end as it grows or the room for it changes, unless somebody has scrolled away from there. */
export function useStickToEnd(count: number): StickToEnd {
  const ref = useRef<HTMLDivElement>(null)
  const isAtEnd = useRef(true)
  const [seen, setSeen] = useState(count)

  const toEnd = useCallback(() => {
    isAtEnd.current = true
    if (ref.current !== null) ref.current.scrollTop = ref.current.scrollHeight
  }, [])

  const onScroll = useCallback(() => {
    const list = ref.current
    if (list === null) return
    isAtEnd.current = list.scrollHeight - list.clientHeight - list.scrollTop <= nearEndPx
    if (isAtEnd.current) setSeen(count)
  }, [count])

  useLayoutEffect(() => {
    if (!isAtEnd.current) return
    toEnd()
    setSeen(count)
  }, [count, toEnd])

  useEffect(() => {
    const list = ref.current
    if (list === null) return
    const observer = new ResizeObserver(() => isAtEnd.current && toEnd())
    observer.observe(list)
    for (const child of list.children) observer.observe(child)
    return () => observer.disconnect()
  }, [toEnd])

  return { ref, unseen: Math.max(0, count - seen), toEnd, onScroll }
}
