import { useEffect } from 'react'
import { useLayout } from '#renderer/state/layout.ts'
import { focusOf, isCovered, isDrawerListOpen, leaveText } from './focus.ts'
import { followLayers, keepDrawer, leaveTopmost } from './leave.ts'
import { shortcutTable } from './shortcut-table.ts'
import { whichShortcut } from './which-shortcut.ts'

/** Listens for the keys of the table. What a control or a layer did with a key before is left alone. */
export function useShortcuts(): void {
  useEffect(() => {
    const stopFollowing = followLayers()
    let wasCovered = false
    const look = ({ key }: KeyboardEvent) => {
      wasCovered = isCovered()
      if (key === 'Escape' && isDrawerListOpen()) keepDrawer()
    }
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || (event.key === 'Escape' && wasCovered)) return
      if (event.key === 'Escape') return leaveTopmost(leaveText)
      const situation = {
        focus: focusOf(document.activeElement),
        isCovered: wasCovered,
        plainKeys: useLayout.getState().plainKeys,
      }
      if (whichShortcut(event, situation, shortcutTable)?.act()) event.preventDefault()
    }
    window.addEventListener('keydown', look, { capture: true })
    window.addEventListener('keydown', listen)
    return () => {
      stopFollowing()
      window.removeEventListener('keydown', look, { capture: true })
      window.removeEventListener('keydown', listen)
    }
  }, [])
}
