/** An entry that a rule asks the debugger to show; level, title and link are the catalog's. */
export interface AlertNotice {
  readonly code: number
  readonly text: string
}
