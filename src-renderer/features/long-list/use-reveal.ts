import { useEffect, useEffectEvent } from 'react'

interface Scroller {
  readonly scrollToIndex: (index: number, options: { readonly align: 'auto' }) => void
}

/** Scrolls to a row when it is another one than before; what is in view already stays where it is. */
export function useReveal(index: number | null, rows: Scroller): void {
  const reveal = useEffectEvent((row: number) => rows.scrollToIndex(row, { align: 'auto' }))
  useEffect(() => {
    if (index !== null) reveal(index)
  }, [index])
}
