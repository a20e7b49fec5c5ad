export interface BubblePlace {
  readonly sid: string
  /** Middle of the bubble, px from the top of the phone. */
  readonly middle: number
}

export interface MarkPlace {
  readonly sid: string
  readonly top: number
  /** In one line instead of two. */
  readonly isWide: boolean
  /** How far it reaches over the edge of its own phone, px, for what is beside it to stay free. */
  readonly over: number
  /** From its own middle down to that of its bubble, px. */
  readonly toBubble: number
}

/** How much space there is beside a phone, px: up to what must be read there, or already up to a wire. */
export type WidthAt = (span: Span, upTo: 'words' | 'wires') => number

export interface Span {
  readonly top: number
  readonly bottom: number
}

interface Size {
  readonly width: number
  readonly height: number
}

/** What a mark takes up beside its phone, px. */
const shapes = { wide: { width: 176, height: 26 }, narrow: { width: 88, height: 40 } } as const
const gap = 4
/** From the edge of the phone to a mark, px. */
const edge = 4
/** From a mark to what is told beyond it, which may have a ring around it, px. */
const clearance = 8
const stride = 4
/** Over the edge of its phone there is nothing to read, px. */
const mostOver = 14

/**
 * Marks at the height of their bubbles, within `room`, as wide as `widthAt` has space for; where something is in the
 * way a mark goes where it is free next to that, down to the end of the `phone` rather than over a wire, and up to its
 * beginning where it is the only one. The newest keeps its place, older ones give way upwards, and what finds no room is
 * left out. `scale` tells how much larger than usual text is.
 */
export function placeMarks(
  bubbles: readonly BubblePlace[],
  room: Span,
  widthAt: WidthAt,
  { phone = room, scale = 1 }: { readonly phone?: Span; readonly scale?: number } = {},
): readonly MarkPlace[] {
  const visible = bubbles.filter((bubble) => bubble.middle >= room.top && bubble.middle <= room.bottom)
  let ceiling = room.bottom
  let end = phone.bottom
  const places: MarkPlace[] = []
  for (const { sid, middle } of visible.toReversed()) {
    const isWide = widthAt(around(middle, shapes.narrow.height * scale), 'words') >= shapes.wide.width * scale + edge
    const height = (isWide ? shapes.wide : shapes.narrow).height * scale
    const width = (isWide ? shapes.wide : shapes.narrow).width * scale
    const highest = room.top - height / 2
    const first = visible.length > 1 ? highest : Math.min(phone.top, highest)
    const reach = { first, highest, lowest: ceiling - height, last: end - height }
    const top = clearTop(middle - height / 2, reach, { width: width + edge - mostOver, height }, widthAt)
    if (top < first) break
    const over = overPhone(width + edge - widthAt({ top, bottom: top + height }, 'words'))
    places.unshift({ sid, top, isWide, over, toBubble: middle - top - height / 2 })
    end = top - gap
    ceiling = Math.min(ceiling, end)
  }
  return places
}

/** A mark comes up to its phone to keep clear of what is beyond it; over its phone only for want of space, `missing` px. */
function overPhone(missing: number): number {
  return Math.min(Math.max(missing + clearance, 0), missing > 0 ? mostOver : edge)
}

interface Reach {
  readonly highest: number
  readonly lowest: number
  /** Between this and the last are places that are taken only to keep clear of wires. */
  readonly first: number
  readonly last: number
}

/** The nearest place with enough space, clear of wires too where there is one; without any, the place itself. */
function clearTop(wanted: number, reach: Reach, { width, height }: Size, widthAt: WidthAt): number {
  const { first, highest, lowest, last } = reach
  const top = Math.min(wanted, lowest)
  const steps = Math.ceil(Math.max(last - top, top - first) / stride)
  const tops = Array.from({ length: steps + 1 }, (_, step) => [top + step * stride, top - step * stride]).flat()
  const far = tops.filter((at) => at >= first && at <= last)
  const near = far.filter((at) => at >= highest && at <= lowest)
  const isClear = (upTo: 'words' | 'wires') => (at: number) => widthAt({ top: at, bottom: at + height }, upTo) >= width
  return near.find(isClear('wires')) ?? far.find(isClear('wires')) ?? near.find(isClear('words')) ?? top
}

function around(middle: number, height: number): Span {
  return { top: middle - height / 2, bottom: middle + height / 2 }
}
