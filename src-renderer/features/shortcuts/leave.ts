import { useLayout } from '#renderer/state/layout.ts'
import { isPanelOpen, setPanelOpen } from '#renderer/state/panels.ts'
import { clearSelection, useSelection } from '#renderer/state/selection.ts'

type Layer = 'drawer' | 'selection'

/** What lies over what, the topmost at the end. A drawer that was there from the start, or is worked in, lies below. */
let layers: readonly Layer[] = ['drawer', 'selection']

/** Notes which of them is opened, for `leaveTopmost`. Returns how to stop. */
export function followLayers(): () => void {
  layers = ['drawer', 'selection']
  const stops = [
    useLayout.subscribe((now, before) => {
      const opened = (now.drawerOpen && !before.drawerOpen) || (now.sceneDrawerOpen && !before.sceneDrawerOpen)
      if (opened) bring('drawer')
    }),
    useSelection.subscribe(({ selected }, before) => {
      if (selected !== null && selected !== before.selected) bring('selection')
    }),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

function bring(layer: Layer): void {
  layers = [...layers.filter((other) => other !== layer), layer]
}

/** Somebody works in the drawer: what is selected is left before it. */
export function keepDrawer(): void {
  bring('selection')
}

/**
 * What Esc does once no dialog or popup is open: it leaves the selection or the drawer, whichever is
 * topmost. A text that somebody writes comes first, so that single keys act again: `leaveText` tells where it left one.
 */
export function leaveTopmost(leaveText: () => 'phone' | 'drawer' | null): void {
  const left = leaveText()
  if (left === 'drawer') keepDrawer()
  if (left !== null) return
  const topmost = layers.findLast(isThere)
  if (topmost === 'selection') clearSelection()
  else if (topmost === 'drawer') setPanelOpen('drawer', false)
}

function isThere(layer: Layer): boolean {
  return layer === 'drawer' ? isPanelOpen('drawer') : useSelection.getState().selected !== null
}
