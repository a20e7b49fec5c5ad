import type { RefObject } from 'react'
import { useLayoutEffect, useRef, useState } from 'react'
import { planStage, type StageRoom } from './stage-plan.ts'

const unknown: StageRoom = { width: 0, height: 0, rem: 16 }

/** How so many phones stand in the room that there is; `ref` goes on what they stand in. */
export function useStagePlan(left: number, right: number) {
  const ref: RefObject<HTMLDivElement | null> = useRef(null)
  const [room, setRoom] = useState(unknown)

  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return
    const measure = () => setRoom((before) => unlessSame(before, roomIn(element)))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  return { ref, plan: planStage(room, left, right) }
}

function roomIn(element: HTMLElement): StageRoom {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  return { width: element.clientWidth, height: element.clientHeight, rem }
}

function unlessSame(before: StageRoom, room: StageRoom): StageRoom {
  const isSame = before.width === room.width && before.height === room.height && before.rem === room.rem
  return isSame ? before : room
}
