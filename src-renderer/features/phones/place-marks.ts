export interface BubblePlace {
  readonly sid: string
  /** Middle of the bubble, px from the top of the phone. */
  readonly middle: number
}

export interface MarkPlace {
  readonly sid: string
  readonly top: number
}

interface Room {
  readonly top: number
  readonly bottom: number
}

const gap = 4

/** Marks at the height of their bubbles; the newest keeps its place, older ones give way upwards, and what finds no room is left out. */
export function placeMarks(bubbles: readonly BubblePlace[], height: number, room: Room): readonly MarkPlace[] {
  const visible = bubbles.filter((bubble) => bubble.middle >= room.top && bubble.middle <= room.bottom)
  let ceiling = room.bottom
  const places: MarkPlace[] = []
  for (const bubble of visible.toReversed()) {
    const top = Math.min(bubble.middle - height / 2, ceiling - height)
    if (top < room.top - height / 2) break
    places.unshift({ sid: bubble.sid, top })
    ceiling = top - gap
  }
  return places
}
