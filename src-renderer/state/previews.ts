import { useEffect } from 'react'
import { preview, type Selection } from './selection.ts'

let isSilent = false

/** In this window one points at nothing, and nothing is marked for it. */
export function withoutPreviews(): void {
  isSilent = true
}

/** Marks an element: pointing at it or focusing it previews the selection. */
export function previews(selection: Selection | undefined): { readonly 'data-previews'?: string } {
  return selection === undefined || isSilent ? {} : { 'data-previews': JSON.stringify(selection) }
}

/** Lights up what the pointer or the focus is on. One listener for the whole window, so that what goes away leaves no light behind. */
export function usePreviews(): void {
  useEffect(() => {
    const follow = ({ target }: Event) => preview(previewedAt(target))
    const followPointer = (event: PointerEvent) => event.pointerType !== 'touch' && follow(event)
    const stop = () => preview(null)
    document.addEventListener('pointerover', followPointer)
    document.addEventListener('focusin', follow)
    document.documentElement.addEventListener('pointerleave', stop)
    return () => {
      document.removeEventListener('pointerover', followPointer)
      document.removeEventListener('focusin', follow)
      document.documentElement.removeEventListener('pointerleave', stop)
    }
  }, [])
}

function previewedAt(target: EventTarget | null): Selection | null {
  const marked = target instanceof Element ? target.closest<HTMLElement>('[data-previews]') : null
  return marked?.dataset.previews === undefined ? null : (JSON.parse(marked.dataset.previews) as Selection)
}
