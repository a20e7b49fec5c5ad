import { closeDialog, openDialog, type SheetName, useDialogs } from './dialogs.ts'
import { changeLayout, type DrawerTab, type Layout, useLayout } from './layout.ts'
import { useMirror } from './mirror.ts'
import { isNarrow, useNarrow } from './viewport.ts'

/** Beside the stage in a wide window, over it in a narrow one. Only the first is remembered. */
const docked = { sessions: 'sessionsOpen', inspector: 'inspectorOpen', drawer: 'drawerOpen' } as const

export function usePanelOpen(panel: SheetName): boolean {
  const hasScene = useMirror(({ scene }) => scene !== null)
  const isDockedOpen = useLayout((layout) => layout[dockedKey(panel, layout, hasScene)])
  const isSheetOpen = useDialogs(({ open }) => open === panel)
  return useNarrow() ? isSheetOpen : isDockedOpen
}

export function isPanelOpen(panel: SheetName): boolean {
  return isNarrow() ? useDialogs.getState().open === panel : useLayout.getState()[dockedKeyNow(panel)]
}

export function setPanelOpen(panel: SheetName, open: boolean): void {
  if (!isNarrow()) changeLayout({ [dockedKeyNow(panel)]: open })
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

/** A scene has the stage to itself until somebody opens the drawer there: the phones need its height. */
function dockedKey(panel: SheetName, { openBefore }: Layout, hasScene: boolean) {
  return panel === 'drawer' && hasScene && openBefore === null ? 'sceneDrawerOpen' : docked[panel]
}

function dockedKeyNow(panel: SheetName) {
  return dockedKey(panel, useLayout.getState(), useMirror.getState().scene !== null)
}
