import type { RefObject } from 'react'
import { useLayoutEffect, useState } from 'react'
import { pageKey } from '#renderer/ui/page-key.ts'
import type { LeadEnd } from './lead-ends.ts'
import { type Box, type LeadPath, leadPath } from './lead-path.ts'

/** px between risers that stand beside each other. */
const riserStride = 5

export type LeadPaths = ReadonlyMap<string, LeadPath>

/** The ways of these leads within the mask, measured whenever something about them moved; `ref` goes on a child of it. */
export function useLeadPaths(ref: RefObject<HTMLElement | null>, ends: readonly LeadEnd[]): LeadPaths {
  const [paths, setPaths] = useState<LeadPaths>(new Map())
  const keys = ends.map(({ key, person }) => `${key} ${person.e164}`).join('\n')

  // biome-ignore lint/correctness/useExhaustiveDependencies: ends are others when their keys are
  useLayoutEffect(() => {
    const element = ref.current?.parentElement
    const stage = element?.closest('[data-stage]')
    if (element == null || stage == null) return
    const measure = () => setPaths((before) => unlessSame(before, measurePaths(element, stage, ends)))
    measure()
    const observer = new ResizeObserver(measure)
    for (const moved of [element, ...element.querySelectorAll('li'), ...stage.querySelectorAll('[data-phone]')])
      observer.observe(moved)
    stage.addEventListener('scroll', measure, { capture: true, passive: true })
    return () => {
      observer.disconnect()
      stage.removeEventListener('scroll', measure, { capture: true })
    }
  }, [ref, keys])

  return paths
}

function measurePaths(mask: Element, stage: Element, ends: readonly LeadEnd[]): LeadPaths {
  const origin = mask.getBoundingClientRect()
  const paths = new Map<string, LeadPath>()
  for (const [index, { key, person, side }] of ends.entries()) {
    const plug = mask.querySelector(`[data-plug="${CSS.escape(key)}"]`)?.getBoundingClientRect()
    const phone = stage.querySelector(`[data-phone="${CSS.escape(pageKey(person.e164))}"]`)
    if (plug === undefined || phone === null) continue
    const from = {
      x: (side === 'left' ? plug.right : plug.left) - origin.left,
      // Whole pixels, as the wire that it goes on from is drawn.
      y: Math.round(plug.top + plug.height / 2) - origin.top,
    }
    if (from.y < 0 || from.y > origin.height) continue
    const sizes = { plug: plug.height / 2, riser: 3 + (index % 3) * riserStride, corner: plug.height * 1.25 }
    paths.set(key, leadPath(from, partInSight(phone, origin), side, sizes))
  }
  return paths
}

/** What can be seen of a phone on a side that scrolls, from `origin`. */
function partInSight(phone: Element, origin: DOMRect): Box {
  const { left, right, top, bottom } = (phone.querySelector('section') ?? phone).getBoundingClientRect()
  const side = phone.parentElement?.getBoundingClientRect() ?? origin
  return {
    left: left - origin.left,
    right: right - origin.left,
    top: Math.max(top, side.top) - origin.top,
    bottom: Math.min(bottom, side.bottom) - origin.top,
  }
}

function unlessSame(before: LeadPaths, paths: LeadPaths): LeadPaths {
  return JSON.stringify([...before]) === JSON.stringify([...paths]) ? before : paths
}
