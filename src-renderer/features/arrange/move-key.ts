import type { KeyboardEvent } from 'react'
import { movePhone } from './move-phone.ts'
import type { Direction } from './neighbour.ts'

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/** Alt+Shift with an arrow moves the phone that the focus is in. */
export function moveByKey(event: KeyboardEvent, e164: string): void {
  const direction = directions[event.key]
  if (direction === undefined || !event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return
  event.preventDefault()
  event.stopPropagation()
  movePhone(e164, direction)
}
