import { type RefObject, useEffect } from 'react'
import { isNowhere } from './keep-focus.ts'

/** Once what a dialog lists is there, the keyboard begins at the entry marked as current, else at the first one. */
export function useBeginAt(list: RefObject<HTMLElement | null>, isThere: boolean): void {
  useEffect(() => {
    if (!isThere || !isNowhere(document.activeElement)) return
    const entry =
      list.current?.querySelector<HTMLElement>('[aria-current="true"]') ?? list.current?.querySelector('button')
    entry?.focus()
  }, [list, isThere])
}
