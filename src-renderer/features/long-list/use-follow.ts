import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'

export type RowOrder = 'oldest-first' | 'newest-first'

/** How far somebody has gone from the newest row. */
export interface Leaving {
  /** How many rows there were when they left it; null while they are there. */
  readonly leftAt: number | null
  readonly leave: (total: number) => void
  readonly comeBack: () => void
}

/** In another list the reader begins at the newest row again. `list` names the list that the rows belong to. */
export function useLeaving(list: string | null): Leaving {
  const [left, setLeft] = useState<{ readonly list: string | null; readonly total: number } | null>(null)
  return {
    leftAt: left?.list === list ? left.total : null,
    leave: (total) => setLeft({ list, total }),
    comeBack: () => setLeft(null),
  }
}

interface FollowOptions {
  readonly leaving: Leaving
  readonly viewport: RefObject<HTMLDivElement | null>
  readonly order: RowOrder
  readonly total: number
  readonly rowHeight: number
  /** Height of the viewport, px; 0 before it is laid out. */
  readonly height: number
}

interface Follow {
  /** Rows that came since the reader scrolled away from the newest. */
  readonly unseen: number
  readonly onScroll: () => void
  readonly goToNewest: () => void
}

/** Stays at the newest row while the reader is there; else holds still and counts what came. */
export function useFollow({ leaving, viewport, order, total, rowHeight, height }: FollowOptions): Follow {
  const { leftAt, leave, comeBack } = leaving
  const shownTotal = useRef(total)

  useLayoutEffect(() => {
    const box = viewport.current
    const added = total - shownTotal.current
    shownTotal.current = total
    if (box === null || height === 0) return
    if (leftAt === null) scrollToNewest(box, order)
    else if (order === 'newest-first') box.scrollTop += added * rowHeight
  }, [viewport, order, total, rowHeight, height, leftAt])

  // More room and less again, before it was drawn: the height is as it was, the place in the list is not.
  const isShown = height > 0
  useEffect(() => {
    const box = viewport.current
    if (box === null || !isShown || leftAt !== null) return
    const observer = new ResizeObserver(() => scrollToNewest(box, order))
    observer.observe(box)
    return () => observer.disconnect()
  }, [viewport, order, isShown, leftAt])

  return {
    unseen: leftAt === null ? 0 : Math.max(0, total - leftAt),
    onScroll: () => {
      const box = viewport.current
      if (box === null) return
      const isAtNewest = distanceToNewest(box, order) < rowHeight
      if (isAtNewest) comeBack()
      else if (leftAt === null) leave(total)
    },
    goToNewest: comeBack,
  }
}

function distanceToNewest(box: HTMLElement, order: RowOrder): number {
  return order === 'newest-first' ? box.scrollTop : box.scrollHeight - box.clientHeight - box.scrollTop
}

function scrollToNewest(box: HTMLElement, order: RowOrder): void {
  box.scrollTop = order === 'newest-first' ? 0 : box.scrollHeight
}
