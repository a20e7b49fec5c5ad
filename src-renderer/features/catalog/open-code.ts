import { openDialog } from '#renderer/state/dialogs.ts'

/** Opens the page of a code, or without one the list of all. */
export function openCode(code: number | null = null): void {
  openDialog('catalog', code === null ? null : String(code))
}
