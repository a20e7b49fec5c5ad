import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

/**
 * Gives the focus back to where it was before a dialog opened, as soon as the dialog begins to close. Base UI does so when it
 * has left the page: keys pressed until then would be lost. What it gives back tells whether that is still to be done.
 */
export function useReturnFocus(isOpen: boolean, dialog: RefObject<HTMLElement | null>): () => boolean {
  const origin = useRef<Element | null>(null)

  useLayoutEffect(() => {
    if (isOpen) origin.current = document.activeElement
  }, [isOpen])

  useEffect(() => {
    if (isOpen) return
    const [to, here] = [origin.current, document.activeElement]
    origin.current = null
    if (!(to instanceof HTMLElement && to.isConnected && here instanceof HTMLElement)) return
    if (here !== document.body && dialog.current?.contains(here) !== true) return
    if (to === document.body) here.blur()
    else to.focus({ preventScroll: true })
  }, [isOpen, dialog])

  return () => dialog.current?.contains(document.activeElement) ?? true
}
