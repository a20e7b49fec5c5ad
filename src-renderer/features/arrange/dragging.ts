import { create } from 'zustand'
import { swapPhones } from './on-stage.ts'

interface Dragging {
  /** The phone that is carried, and how far from its place, px. */
  readonly e164: string
  readonly dx: number
  readonly dy: number
  /** The phone it would change places with. */
  readonly over: string | null
}

/** What the pointer carries over the stage; null most of the time. */
export const useDragging = create<{ readonly dragging: Dragging | null }>(() => ({ dragging: null }))

/** px; less is a press that trembled. */
const threshold = 6

/** Begins to carry a phone by its name plate. It ends with the pointer, and with Escape as if nothing had been. */
export function startDragging(start: PointerEvent, e164: string): void {
  if (start.button !== 0 || (start.target instanceof Element && start.target.closest('button') !== null)) return
  const stops = new AbortController()
  const listen = { signal: stops.signal }
  const end = () => {
    stops.abort()
    useDragging.setState({ dragging: null })
  }
  const move = (event: PointerEvent) => {
    const [dx, dy] = [event.clientX - start.clientX, event.clientY - start.clientY]
    if (useDragging.getState().dragging === null && Math.hypot(dx, dy) < threshold) return
    useDragging.setState({ dragging: { e164, dx, dy, over: phoneUnder(event, e164) } })
  }
  const drop = () => {
    const over = useDragging.getState().dragging?.over ?? null
    end()
    if (over !== null) swapPhones(e164, over)
  }
  document.addEventListener('pointermove', move, listen)
  document.addEventListener('pointerup', drop, listen)
  document.addEventListener('pointercancel', end, listen)
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    if (useDragging.getState().dragging !== null) event.preventDefault()
    end()
  }
  document.addEventListener('keydown', leave, listen)
}

function phoneUnder({ clientX, clientY }: PointerEvent, carried: string): string | null {
  const phones = document
    .elementsFromPoint(clientX, clientY)
    .map((element) => element.closest<HTMLElement>('[data-phone]')?.dataset.phone)
  return phones.find((e164) => e164 !== undefined && e164 !== carried) ?? null
}
