import type { ContactEntry } from '#shared/resources/timeline-entry.ts'
import type { Contacts } from '../phones/contacts.ts'
import type { Lane } from './mask-lanes.ts'

/**
 * The lane that a message or call went along, or was headed for. What no session carried is never that of one that is
 * active: it came before that was made, or open again.
 */
export function laneOf(lanes: readonly Lane[], entry: ContactEntry): Lane | undefined {
  return (
    lanes.find((lane) => lane.kind === 'session' && lane.session.sid === entry.sessionSid) ??
    lanes.find((lane) => lane.kind === 'session' && lane.session.status === 'closed' && isDialledFrom(lane, entry)) ??
    lanes.find((lane) => lane.kind === 'outside' && lane.e164 === entry.from)
  )
}

/** The newest contact of each lane, by the lane's key, leaving out those that are still under way. */
export function newestByLane(
  lanes: readonly Lane[],
  contacts: Contacts,
  underWay: ReadonlySet<string>,
): ReadonlyMap<string, ContactEntry> {
  const newest = new Map<string, ContactEntry>()
  for (const entry of contacts.values()) {
    const lane = underWay.has(entry.resourceSid) ? undefined : laneOf(lanes, entry)
    if (lane !== undefined) newest.set(keyOf(lane), entry)
  }
  return newest
}

/** The lanes, by their keys, in which something newer than what has arrived there is on its way. */
export function beganAnew(
  lanes: readonly Lane[],
  contacts: Contacts,
  underWay: ReadonlySet<string>,
): ReadonlySet<string> {
  const began = [...underWay].flatMap((sid) => contacts.get(sid) ?? [])
  return new Set(began.flatMap((entry) => laneOf(lanes, entry) ?? []).map(keyOf))
}

/** What somebody sent last to a number that no lane has. */
export interface Stray {
  readonly entry: ContactEntry
  readonly from: string
  readonly dialled: string
}

export function strayOf(lanes: readonly Lane[], contacts: Contacts): Stray | null {
  const entry = [...contacts.values()].at(-1)
  if (entry === undefined || entry.from === null || entry.dialled === null) return null
  const hasLane = laneOf(lanes, entry) !== undefined || lanes.some((lane) => isDialledFrom(lane, entry))
  return hasLane ? null : { entry, from: entry.from, dialled: entry.dialled }
}

export function keyOf(lane: Lane): string {
  return lane.kind === 'session' ? lane.session.sid : lane.e164
}

/** Whether the number that was dialled is that of the person's end of the lane. */
function isDialledFrom(lane: Lane, { from, dialled }: ContactEntry): boolean {
  const ends = lane.kind === 'session' ? [lane.left, lane.right] : []
  return ends.some((end) => end !== null && end.e164 === from && end.proxyNumber === dialled)
}
