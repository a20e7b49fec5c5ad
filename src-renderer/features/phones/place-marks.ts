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
}

interface Span {
  readonly top: number
  readonly bottom: number
}

interface Size {
  readonly width: number
  readonly height: number
}

/** What a mark takes up beside its phone, px. */
const shapes = { wide: { width: 176, height: 26 }, narrow: { width: 92, height: 40 } } as const
const gap = 4
const stride = 4
/** Over the edge of its phone there is nothing to read, px. */
const mostOver = 14

/**
 * Marks at the height of their bubbles, within `room`, as wide as `widthAt` has space for; where something is in the
 * way a mark goes below it. The newest keeps its place, older ones give way upwards, and what finds no room is left out.
 * `scale` tells how much larger than usual text is.
 */
export function placeMarks(
  bubbles: readonly BubblePlace[],
  room: Span,
  widthAt: (span: Span) => number,
  scale = 1,
): readonly MarkPlace[] {
  const visible = bubbles.filter((bubble) => bubble.middle >= room.top && bubble.middle <= room.bottom)
  let ceiling = room.bottom
  const places: MarkPlace[] = []
  for (const { sid, middle } of visible.toReversed()) {
    const isWide = widthAt(around(middle, shapes.narrow.height * scale)) >= shapes.wide.width * scale
    const height = (isWide ? shapes.wide : shapes.narrow).height * scale
    const lowest = ceiling - height
    const width = (isWide ? shapes.wide : shapes.narrow).width * scale
    const top = clearTop(Math.min(middle - height / 2, lowest), lowest, { width: width - mostOver, height }, widthAt)
    if (top < room.top - height / 2) break
    const missing = width - widthAt({ top, bottom: top + height })
    places.unshift({ sid, top, isWide, over: Math.min(Math.max(missing, 0), mostOver) })
    ceiling = top - gap
  }
  return places
}

/** The first place from there on down with enough space; without any, the place itself. */
function clearTop(top: number, lowest: number, { width, height }: Size, widthAt: (span: Span) => number): number {
  for (let lower = top; lower <= lowest; lower += stride) {
    if (widthAt({ top: lower, bottom: lower + height }) >= width) return lower
  }
  return top
}

function around(middle: number, height: number): Span {
  return { top: middle - height / 2, bottom: middle + height / 2 }
}
