import type { ContactEntry } from '#shared/resources/timeline-entry.ts'
import { barrierOf, stops } from './journey.ts'
import type { Lane } from './mask-lanes.ts'
import type { Passing } from './passing.ts'

export type SessionLane = Extract<Lane, { kind: 'session' }>
/** The four stretches of a lane, from the left phone to the right one. */
export const wires = ['left-phone', 'left-door', 'right-door', 'right-phone'] as const
export type Wire = (typeof wires)[number]
export type WireState = 'idle' | 'ringing' | 'talking' | 'blocked' | 'dead'

/** Which way a contact runs along its lane. */
export function isRightward(lane: SessionLane, entry: ContactEntry): boolean {
  if (entry.from !== null) return lane.right === null || entry.from !== lane.right.e164
  return lane.right !== null && entry.reached === lane.right.e164
}

/** Whether a call is ringing or going on in a lane whose newest contact is `entry`. */
export function callStateOf(entry: ContactEntry | undefined): 'ringing' | 'talking' | null {
  if (entry?.kind !== 'call') return null
  switch (entry.state) {
    case 'initiated':
    case 'ringing':
      return 'ringing'
    case 'in-progress':
      return 'talking'
    default:
      return null
  }
}

/** How each stretch looks, given the newest contact. */
export function wireState(lane: SessionLane, wire: Wire, entry: ContactEntry | undefined): WireState {
  if (entry !== undefined && blockedWire(lane, entry) === wire) return 'blocked'
  if (lane.session.status === 'closed') return 'dead'
  return callStateOf(entry) ?? 'idle'
}

/** The stretches behind what passes: under the real number up to the session, under the masked one from there on. */
export function trailOn(wire: Wire, passing: Passing, toRight: boolean): 'real' | 'masked' | undefined {
  const stretch = toRight ? wires.indexOf(wire) : wires.length - 1 - wires.indexOf(wire)
  if (stretch >= stops.indexOf(passing.at)) return undefined
  return stretch < 2 ? 'real' : 'masked'
}

/** The stretch that a stopped contact did not get over. */
function blockedWire(lane: SessionLane, entry: ContactEntry): Wire | null {
  const barrier = barrierOf(entry)
  if (barrier === null) return null
  const way: readonly Wire[] = isRightward(lane, entry) ? wires : wires.toReversed()
  switch (barrier.at) {
    case 'door-in':
      return way[1] ?? null
    case 'session':
      return way[2] ?? null
    case 'door-out':
      return way[3] ?? null
    case 'sender':
    case 'receiver':
      return null
  }
}
