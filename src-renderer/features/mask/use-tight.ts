import type { RefObject } from 'react'
import { useLayoutEffect, useState } from 'react'
import { useNarrow } from '#renderer/state/viewport.ts'

/** Below this two phones with the mask between them do not fit, px. */
const enough = 640

/** Whether the stage has room for one phone at a time only: in a narrow window, or between wide columns. */
export function useTight(ref: RefObject<HTMLElement | null>): boolean {
  const isNarrow = useNarrow()
  const [isTight, setTight] = useState(false)

  useLayoutEffect(() => {
    const stage = ref.current
    if (stage === null) return
    const measure = () => setTight(stage.offsetWidth < enough)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(stage)
    return () => observer.disconnect()
  })

  return isNarrow || isTight
}
