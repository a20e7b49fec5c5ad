import { create } from 'zustand'

/** A column or the drawer, where it comes over the stage of a narrow window. */
export type SheetName = 'sessions' | 'inspector' | 'drawer'

export type DialogName =
  | SheetName
  | 'new-session'
  | 'add-phone'
  | 'add-number'
  | 'numbers'
  | 'services'
  | 'settings'
  | 'rename-phone'
  | 'advance'
  | 'connect'
  | 'branches'
  | 'edit-session'
  | 'add-participant'
  | 'faults'
  | 'scenes'
  | 'scene-problems'
  | 'catalog'
  | 'scene-script'
  | 'training'
  /** The lesson or ticket under way, in a narrow window. */
  | 'course'
  | 'save-scene'
  | 'transcript'
  | 'read-transcript'
  | 'keys'
  | 'palette'

interface Dialogs {
  readonly open: DialogName | null
  /** What it is opened for: the SID of a service or session, the number of a phone, a setting, a code. */
  readonly about: string | null
  /** How often one was opened: what was left in a dialog that is still closing is not found in the next. */
  readonly opening: number
}

/** Which dialog or sheet is open above the window: one at most. */
export const useDialogs = create<Dialogs>(() => ({ open: null, about: null, opening: 0 }))

export function openDialog(open: DialogName, about: string | null = null): void {
  useDialogs.setState(({ opening }) => ({ open, about, opening: opening + 1 }))
}

export function closeDialog(): void {
  useDialogs.setState({ open: null })
}
