import { clearHeight, type Span } from './clear-height.ts'

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

export interface PhoneBox extends Box {
  /** Where something else stands at its edge already: what marks tell, other plugs. */
  readonly taken: readonly Span[]
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
 * Straight to the phone where it stands at the height of its lane and nothing else is there; else first up or down beside
 * the mask. `phone` is left of the plug, or right of it where `side` is right; one out of sight leaves the plug where it is.
 */
export function leadPath(plug: Spot, phone: PhoneBox, side: 'left' | 'right', sizes: LeadSizes): LeadPath {
  const way = side === 'left' ? -1 : 1
  if (phone.bottom - phone.top < 2 * sizes.corner) {
    return { points: [], end: { x: plug.x + way * sizes.plug, y: plug.y } }
  }
  const edge = side === 'left' ? phone.right : phone.left
  const within = Math.min(Math.max(plug.y, phone.top + sizes.corner), phone.bottom - sizes.corner)
  const y = clearBeside(phone, Math.abs(within - plug.y) < sizes.plug ? plug.y : within, sizes)
  const end = { x: edge - way * sizes.plug, y }
  if (y === plug.y) return { points: [plug, end], end }
  const riser = plug.x + way * sizes.riser
  return { points: [plug, { x: riser, y: plug.y }, { x: riser, y }, end], end }
}

/** To an outer phone: `below` the phones between, px, and up to its own lower end. */
export function leadAround(
  plug: Spot,
  phone: PhoneBox,
  side: 'left' | 'right',
  sizes: LeadSizes,
  below: number,
): LeadPath {
  const way = side === 'left' ? -1 : 1
  const end = {
    x: (side === 'left' ? phone.right : phone.left) - way * sizes.plug,
    y: clearBeside(phone, phone.bottom - sizes.corner, sizes),
  }
  const riser = plug.x + way * sizes.riser
  return { points: [plug, { x: riser, y: plug.y }, { x: riser, y: below }, { x: end.x, y: below }, end], end }
}

/** px that stay free around a plug. */
const around = 1

function clearBeside({ top, bottom, taken }: PhoneBox, wanted: number, { corner, plug }: LeadSizes): number {
  return clearHeight(wanted, { top: top + corner, bottom: bottom - corner }, taken, plug + around)
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
