export interface DialogControl {
  readonly open: boolean
  readonly onClose: () => void
}
