import { useLayout } from '#renderer/state/layout.ts'
import { isPanelOpen, setPanelOpen } from '#renderer/state/panels.ts'
import { clearSelection, useSelection } from '#renderer/state/selection.ts'

type Layer = 'drawer' | 'selection'

/** What came last; a drawer that was there from the start did not come. */
let newest: Layer = 'selection'

/** Notes which of them is opened, for `leaveTopmost`. Returns how to stop. */
export function followLayers(): () => void {
  newest = 'selection'
  const stops = [
    useLayout.subscribe((now, before) => {
      const opened = (now.drawerOpen && !before.drawerOpen) || (now.sceneDrawerOpen && !before.sceneDrawerOpen)
      if (opened) newest = 'drawer'
    }),
    useSelection.subscribe(({ selected }, before) => {
      if (selected !== null && selected !== before.selected) newest = 'selection'
    }),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

/** What Esc does once no dialog or popup is open: it leaves the selection or the drawer, whichever came last. A text that somebody writes comes first, so that single keys act again: `leaveText` tells whether it left one. */
export function leaveTopmost(leaveText: () => boolean): void {
  const order: readonly Layer[] = newest === 'drawer' ? ['drawer', 'selection'] : ['selection', 'drawer']
  if (leaveText()) return
  const topmost = order.find(isThere)
  if (topmost === 'selection') clearSelection()
  else if (topmost === 'drawer') setPanelOpen('drawer', false)
}

function isThere(layer: Layer): boolean {
  return layer === 'drawer' ? isPanelOpen('drawer') : useSelection.getState().selected !== null
}
