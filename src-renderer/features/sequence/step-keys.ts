import type { KeyboardEvent } from 'react'

const ways: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 }

/** Up and down lead from step to step. */
export function stepAfterKey(event: KeyboardEvent<SVGSVGElement>): void {
  const way = ways[event.key]
  if (way === undefined) return
  const steps = [...event.currentTarget.querySelectorAll<SVGGElement>('[data-step]')]
  const next = steps[steps.findIndex((step) => step.matches(':focus')) + way]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
}
