import { flushSync } from 'react-dom'
import { phoneElement } from '#renderer/ui/phone-element.ts'
import { type Direction, neighbourOf, type Spot } from './neighbour.ts'
import { onStage, swapPhones } from './on-stage.ts'

/** The phone that a phone would change places with, or null at an edge. Where one phone is in sight at a time they stand in a row. */
export function neighbourOnStage(e164: string, direction: Direction): string | null {
  const spots = [...document.querySelectorAll<HTMLElement>('[data-phone]')].map(spotOf)
  const from = spots.find((spot) => spot.e164 === e164)
  if (from === undefined) return null
  if (spots.length > 1) return neighbourOf(from, spots, direction)?.e164 ?? null
  const step = { left: -1, right: 1, up: null, down: null }[direction]
  const row = onStage()
  return step === null ? null : (row[row.indexOf(e164) + step] ?? null)
}

/** Changes the places of two phones; what had the focus in the first one has it afterwards too. False at an edge. */
export function movePhone(e164: string, direction: Direction): boolean {
  const neighbour = neighbourOnStage(e164, direction)
  if (neighbour === null) return false
  const focused = document.activeElement
  const label = focused?.closest('[data-phone]') === phoneElement(e164) ? focused?.getAttribute('aria-label') : null
  flushSync(() => swapPhones(e164, neighbour))
  if (label != null && label !== '') focusIn(e164, label)
  return true
}

/** After a menu is gone: its button stands elsewhere now. */
export function movePhoneFromMenu(e164: string, direction: Direction): void {
  if (movePhone(e164, direction))
    requestAnimationFrame(() => phoneElement(e164)?.querySelector<HTMLElement>('[data-phone-menu]')?.focus())
}

function focusIn(e164: string, label: string): void {
  phoneElement(e164)
    ?.querySelector<HTMLElement>(`[aria-label="${CSS.escape(label)}"]`)
    ?.focus()
}

function spotOf(phone: HTMLElement): Spot {
  const { left, top, width, height } = phone.getBoundingClientRect()
  return { e164: phone.dataset.phone ?? '', x: left + width / 2, y: top + height / 2 }
}
