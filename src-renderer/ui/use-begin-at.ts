import { type RefObject, useEffect } from 'react'

/** Once what a dialog lists is there, the keyboard begins at the entry marked as current, else at the first one. */
export function useBeginAt(list: RefObject<HTMLElement | null>, isThere: boolean): void {
  useEffect(() => {
    const here = document.activeElement
    if (!isThere || !(here === document.body || here?.getAttribute('role') === 'dialog')) return
    const entry =
      list.current?.querySelector<HTMLElement>('[aria-current="true"]') ?? list.current?.querySelector('button')
    entry?.focus()
  }, [list, isThere])
}
