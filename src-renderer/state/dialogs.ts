import { create } from 'zustand'

/** A column or the drawer, where it comes over the stage of a narrow window. */
export type SheetName = 'sessions' | 'inspector' | 'drawer'

export type DialogName =
  | SheetName
  | 'new-session'
  | 'add-phone'
  | 'add-number'
  | 'advance'
  | 'connect'
  | 'keys'
  | 'palette'

interface Dialogs {
  readonly open: DialogName | null
}

/** Which dialog or sheet is open above the window: one at most. */
export const useDialogs = create<Dialogs>(() => ({ open: null }))

export function openDialog(open: DialogName): void {
  useDialogs.setState({ open })
}

export function closeDialog(): void {
  useDialogs.setState({ open: null })
}
