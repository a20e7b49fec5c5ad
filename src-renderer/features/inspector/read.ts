import { clearSelection, type Selection, useSelection } from '#renderer/state/selection.ts'
import { focusAfter, focusWhenShown, inspectorHeading } from '#renderer/ui/keep-focus.ts'
import { explain } from './explain.ts'

const region = '[aria-label="Inspector"]'

let forget: () => void = () => {}

/** Explains it and takes the keyboard to the explanation. Once that is put away, the keyboard is where it came from. */
export function read(selected: Selection): void {
  const from = document.activeElement
  const isThere = isReading()
  explain(selected)
  focusWhenShown(inspectorHeading)
  if (isThere || !(from instanceof HTMLElement)) return
  forget()
  forget = useSelection.subscribe((now) => {
    if (now.selected !== null) return
    forget()
    if (isReading()) from.focus()
  })
}

/** For the button inside the inspector that puts the explanation away, and itself with it. */
export function putAway(button: Element): void {
  focusAfter(button, region)
  clearSelection()
}

function isReading(): boolean {
  return document.activeElement?.closest(region) != null
}
