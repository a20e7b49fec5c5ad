import type { RefObject } from 'react'
import { useLayoutEffect, useRef, useState } from 'react'
import type { LayoutChangedMeta, PanelImperativeHandle, PanelSize } from 'react-resizable-panels'
import { z } from 'zod'
import { recall, remember } from '../state/remembered.ts'

interface KeptSize {
  readonly defaultSize: number
  readonly panelRef: RefObject<PanelImperativeHandle | null>
  readonly onResize: (size: PanelSize) => void
  /** Takes the size that the panel has now for the wanted one. */
  readonly keep: () => void
  /** Gives the panel its wanted size again, as far as there is room. */
  readonly restore: () => void
}

/** The size in px that somebody gave a panel; a window that changes its size leaves it alone. */
export function useKeptSize(name: string, first: number): KeptSize {
  const [defaultSize] = useState(() => recall(`size.${name}`, z.number().positive()) ?? first)
  const wanted = useRef(defaultSize)
  const now = useRef(defaultSize)
  const panelRef = useRef<PanelImperativeHandle>(null)
  return {
    defaultSize,
    panelRef,
    onResize: ({ inPixels }) => {
      now.current = inPixels
    },
    keep: () => {
      wanted.current = now.current
      remember(`size.${name}`, Math.round(now.current))
    },
    restore: () => panelRef.current?.resize(wanted.current),
  }
}

/** What makes a panel one whose size is kept. */
export function panelProps({ defaultSize, panelRef, onResize }: KeptSize) {
  return { defaultSize, panelRef, onResize, groupResizeBehavior: 'preserve-pixel-size' } as const
}

/**
 * What makes a group one that keeps the sizes of its panels: a size that somebody chose, not one that came of itself.
 * The panels get their wanted sizes again whenever the group changes its own, or others of them are open.
 */
export function useGroupProps(sizes: readonly KeptSize[], shown: string) {
  const group = useRef<HTMLDivElement>(null)
  const latest = useRef(sizes)
  latest.current = sizes
  // biome-ignore lint/correctness/useExhaustiveDependencies: it runs anew when other panels are open
  useLayoutEffect(() => {
    const element = group.current
    if (element === null) return
    const restore = () => {
      for (const size of latest.current) size.restore()
    }
    const observer = new ResizeObserver(() => requestAnimationFrame(restore))
    observer.observe(element)
    return () => observer.disconnect()
  }, [shown])
  const onLayoutChanged = (_: unknown, { isUserInteraction }: LayoutChangedMeta): void => {
    if (!isUserInteraction) return
    for (const size of sizes) size.keep()
  }
  return { elementRef: group, onLayoutChanged }
}
