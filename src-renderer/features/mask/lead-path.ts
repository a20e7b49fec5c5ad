export interface Spot {
  readonly x: number
  readonly y: number
}

export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** A wire from its plug at the mask to the phone of its owner, and where it ends there. */
export interface LeadPath {
  readonly points: readonly Spot[]
  /** The middle of the plug at the phone's edge. */
  readonly end: Spot
}

/** px */
export interface LeadSizes {
  /** Half of a plug. */
  readonly plug: number
  /** From the plug at the mask to where a lead goes up or down. */
  readonly riser: number
  /** At the end of a phone, where nothing is plugged in. */
  readonly corner: number
}

/**
 * Straight to the phone where it stands at the height of its lane; else first up or down beside the mask. `phone` is left of the plug, or right of it where `side` is right; one out of sight leaves the plug
 * where it is.
 */
export function leadPath(plug: Spot, phone: Box, side: 'left' | 'right', sizes: LeadSizes): LeadPath {
  const way = side === 'left' ? -1 : 1
  if (phone.bottom - phone.top < 2 * sizes.corner) {
    return { points: [], end: { x: plug.x + way * sizes.plug, y: plug.y } }
  }
  const edge = side === 'left' ? phone.right : phone.left
  const within = Math.min(Math.max(plug.y, phone.top + sizes.corner), phone.bottom - sizes.corner)
  const y = Math.abs(within - plug.y) < sizes.plug ? plug.y : within
  const end = { x: edge - way * sizes.plug, y }
  if (y === plug.y) return { points: [plug, end], end }
  const riser = plug.x + way * sizes.riser
  return { points: [plug, { x: riser, y: plug.y }, { x: riser, y }, end], end }
}

/** Where phones stand between. */
export interface Detour {
  /** Below them, px. */
  readonly y: number
  /** How many leads come to the same phone this way before. */
  readonly before: number
}

/** To an outer phone: below the phones between, and up to its own lower end. */
export function leadAround(
  plug: Spot,
  phone: Box,
  side: 'left' | 'right',
  sizes: LeadSizes,
  { y, before }: Detour,
): LeadPath {
  const way = side === 'left' ? -1 : 1
  const end = {
    x: (side === 'left' ? phone.right : phone.left) - way * sizes.plug,
    y: phone.bottom - sizes.corner - before * 2.2 * sizes.plug,
  }
  const riser = plug.x + way * sizes.riser
  return { points: [plug, { x: riser, y: plug.y }, { x: riser, y }, { x: end.x, y }, end], end }
}

/** To a phone on the other side of the mask: first below its lane to where a plug of that side would be, and `way` from there. */
export function leadAcross(plug: Spot, turn: Spot, way: LeadPath, side: 'left' | 'right', sizes: LeadSizes): LeadPath {
  const { points, end } = way
  const riser = plug.x + (side === 'left' ? 1 : -1) * (2 * sizes.plug + 4)
  if (points.length === 0) return { points, end: { x: riser, y: plug.y } }
  return { points: [plug, { x: riser, y: plug.y }, { x: riser, y: turn.y }, ...points], end }
}

/** What an SVG path calls it. */
export function pathData(points: readonly Spot[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')
}
