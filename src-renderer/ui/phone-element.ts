import { pageKey } from './page-key.ts'

/** The phone with that number, where it stands on the stage. */
export function phoneElement(e164: string, within: ParentNode = document): HTMLElement | null {
  return within.querySelector<HTMLElement>(`[data-phone="${CSS.escape(pageKey(e164))}"]`)
}
