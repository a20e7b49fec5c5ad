import type { RefObject } from 'react'
import { useLayoutEffect, useState } from 'react'
import { phoneElement } from '#renderer/ui/phone-element.ts'
import type { Span } from './clear-height.ts'
import { type LeadEnd, placesOf } from './lead-ends.ts'
import { type Box, type LeadPath, leadAcross, leadAround, leadPath, type Spot } from './lead-path.ts'
import { rowGap } from './stage-plan.ts'

/** px between risers that stand beside each other. */
const riserStride = 5

export type LeadPaths = ReadonlyMap<string, LeadPath>

/** The ways of these leads within the mask, measured whenever something about them moved; `ref` goes on a child of it. */
export function useLeadPaths(ref: RefObject<HTMLElement | null>, ends: readonly LeadEnd[]): LeadPaths {
  const [paths, setPaths] = useState<LeadPaths>(new Map())
  const places = placesOf(ends)

  // biome-ignore lint/correctness/useExhaustiveDependencies: ends lead elsewhere when their places are others
  useLayoutEffect(() => {
    const element = ref.current?.parentElement
    const stage = element?.closest('[data-stage]')
    if (element == null || stage == null) return
    const measure = () => setPaths((before) => unlessSame(before, measurePaths(element, stage, ends)))
    measure()
    const observer = new ResizeObserver(measure)
    for (const moved of [element, ...element.querySelectorAll('li'), ...stage.querySelectorAll('[data-phone]')])
      observer.observe(moved)
    const marks = new MutationObserver(measure)
    for (const margin of stage.querySelectorAll('[data-marks]'))
      marks.observe(margin, { childList: true, subtree: true, attributeFilter: ['style', 'data-wide'] })
    stage.addEventListener('scroll', measure, { capture: true, passive: true })
    return () => {
      observer.disconnect()
      marks.disconnect()
      stage.removeEventListener('scroll', measure, { capture: true })
    }
  }, [ref, places])

  return paths
}

/** What goes straight to its phone comes first: other leads to the same phone give way to it. */
function measurePaths(mask: Element, stage: Element, ends: readonly LeadEnd[]): LeadPaths {
  const settled = new Map<string, LeadPath>()
  for (const isSettled of [isStraight, () => true]) {
    ends.forEach((end, index) => {
      if (settled.has(end.key)) return
      const others = ends.filter(({ person }) => person.e164 === end.person.e164)
      const plugs = others.flatMap(({ key }) => settled.get(key)?.end.y ?? [])
      const path = measurePath(mask, stage, end, { index, plugs })
      if (path !== null && isSettled(path)) settled.set(end.key, path)
    })
  }
  return settled
}

function isStraight({ points }: LeadPath): boolean {
  return points.length === 2
}

interface Turn {
  /** Among all leads. */
  readonly index: number
  /** Where others are plugged in at the same phone. */
  readonly plugs: readonly number[]
}

function measurePath(mask: Element, stage: Element, end: LeadEnd, { index, plugs }: Turn): LeadPath | null {
  const origin = mask.getBoundingClientRect()
  const element = mask.querySelector(`[data-plug="${CSS.escape(end.key)}"]`)
  const phone = phoneElement(end.person.e164, stage)
  const lane = element?.closest('li')?.getBoundingClientRect()
  if (element === null || lane === undefined || phone === null) return null
  const plug = element.getBoundingClientRect()
  const at = (x: number, y: number) => ({ x: x - origin.left, y: Math.round(y) - origin.top })
  // In whole pixels, as the wire that it goes on from is drawn.
  const from = at(end.side === 'left' ? plug.right : plug.left, plug.top + plug.height / 2)
  if (from.y < 0 || from.y > origin.height) return null
  const radius = plug.height / 2
  const box = {
    ...partInSight(phone, origin),
    taken: [...marksBeside(phone, origin), ...plugs.map((y) => ({ top: y - radius, bottom: y + radius }))],
  }
  const sizes = { plug: radius, riser: 3 + (index % 3) * riserStride, corner: plug.height * 1.25 }
  const below = bottomBetween(phone, origin, box)
  // Between what is plugged in at the inner phone and what the lanes tell.
  const fromEdge = plug.height + 2 + (index % 3) * 1.5
  const toEdge = (x: number) => (end.phoneSide === 'left' ? x - fromEdge : origin.width - fromEdge - x)
  const wayFrom = (spot: Spot) =>
    below === null
      ? leadPath(spot, box, end.phoneSide, sizes)
      : leadAround(spot, box, end.phoneSide, { ...sizes, riser: toEdge(spot.x) }, below + rowGap / 2)
  if (end.side === end.phoneSide) return wayFrom(from)
  const turn = at(end.phoneSide === 'left' ? lane.left + plug.width : lane.right - plug.width, lane.bottom + 2)
  return leadAcross(from, turn, wayFrom(turn), end.phoneSide, sizes)
}

/** Where the operator's marks stand beside a phone, from `origin`. */
function marksBeside(phone: Element, origin: DOMRect): readonly Span[] {
  return [...phone.querySelectorAll('[data-mark]')].map((mark) => {
    const { top, bottom } = mark.getBoundingClientRect()
    return { top: top - origin.top, bottom: bottom - origin.top }
  })
}

/** Down to where the phones reach that stand in the same row between this one and the mask, from `origin`; null without any. */
function bottomBetween(phone: Element, origin: DOMRect, box: Box): number | null {
  const others = [...(phone.parentElement?.querySelectorAll('[data-phone]') ?? [])].filter((other) => other !== phone)
  const middle = (box.left + box.right) / 2
  const between = others
    .map((other) => partInSight(other, origin))
    .filter(({ left, right, top, bottom }) => {
      const isInRow = top < box.bottom && bottom > box.top
      return isInRow && (middle < 0 ? left > middle : right < middle)
    })
  return between.length === 0 ? null : Math.max(...between.map(({ bottom }) => bottom))
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
