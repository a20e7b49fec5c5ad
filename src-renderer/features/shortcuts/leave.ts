import { isPanelOpen, setPanelOpen } from '#renderer/state/panels.ts'
import { clearSelection, useSelection } from '#renderer/state/selection.ts'

/** What Esc does once no dialog or popup is open: it clears the selection, else it closes the drawer. */
export function leaveTopmost(): void {
  if (useSelection.getState().selected !== null) clearSelection()
  else if (isPanelOpen('drawer')) setPanelOpen('drawer', false)
}
