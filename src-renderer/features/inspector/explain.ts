import { isPanelOpen, setPanelOpen } from '#renderer/state/panels.ts'
import { type Selection, select } from '#renderer/state/selection.ts'

/** Selects something to read about it: the inspector comes into view if it is not. */
export function explain(selected: Selection): void {
  select(selected)
  if (!isPanelOpen('inspector')) setPanelOpen('inspector', true)
}
