export type Direction = 'left' | 'right' | 'up' | 'down'

/** The middle of something on screen, px. */
export interface Spot {
  readonly e164: string
  readonly x: number
  readonly y: number
}

const ways = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
} as const satisfies Record<Direction, { readonly x: number; readonly y: number }>

/** What is moved across its direction counts as so much further away. */
const detour = 2

/** The nearest one in that direction from the first, or null. */
export function neighbourOf(from: Spot, others: readonly Spot[], direction: Direction): Spot | null {
  const way = ways[direction]
  const reached = others.flatMap((spot) => {
    const [dx, dy] = [spot.x - from.x, spot.y - from.y]
    const ahead = dx * way.x + dy * way.y
    const aside = Math.abs(dx * way.y) + Math.abs(dy * way.x)
    return ahead > aside ? [{ spot, distance: ahead + aside * detour }] : []
  })
  return reached.sort((a, b) => a.distance - b.distance)[0]?.spot ?? null
}
