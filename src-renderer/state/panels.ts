import { closeDialog, openDialog, type SheetName, useDialogs } from './dialogs.ts'
import { changeLayout, type DrawerTab, useLayout } from './layout.ts'
import { isNarrow, useNarrow } from './viewport.ts'

/** Beside the stage in a wide window, over it in a narrow one. Only the first is remembered. */
const docked = { sessions: 'sessionsOpen', inspector: 'inspectorOpen', drawer: 'drawerOpen' } as const

export function usePanelOpen(panel: SheetName): boolean {
  const isDockedOpen = useLayout((layout) => layout[docked[panel]])
  const isSheetOpen = useDialogs(({ open }) => open === panel)
  return useNarrow() ? isSheetOpen : isDockedOpen
}

export function isPanelOpen(panel: SheetName): boolean {
  return isNarrow() ? useDialogs.getState().open === panel : useLayout.getState()[docked[panel]]
}

export function setPanelOpen(panel: SheetName, open: boolean): void {
  if (!isNarrow()) changeLayout({ [docked[panel]]: open })
  else if (open) openDialog(panel)
  else closeDialog()
}

export function togglePanel(panel: SheetName): void {
  setPanelOpen(panel, !isPanelOpen(panel))
}

/** Brings a tab of the drawer to the front, opening the drawer if need be. */
export function showDrawerTab(drawerTab: DrawerTab): void {
  changeLayout({ drawerTab })
  setPanelOpen('drawer', true)
}
