import { useEffect } from 'react'

interface Scroller {
  readonly scrollToIndex: (index: number, options: { readonly align: 'auto' }) => void
}

/** Scrolls to a row when it is another one than before; what is in view already stays where it is. */
export function useReveal(index: number | null, rows: Scroller): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another row is a reason to scroll
  useEffect(() => {
    if (index !== null) rows.scrollToIndex(index, { align: 'auto' })
  }, [index])
}
