import type { ContactEntry } from '#shared/resources/timeline-entry.ts'

/** The places on the way, in order; the doors are the two proxy numbers. */
export const stops = ['sender', 'door-in', 'session', 'door-out', 'receiver'] as const
export type Stop = (typeof stops)[number]

/** Where and why a contact went no further. */
export interface Barrier {
  readonly at: Stop
  /** 'STOP word' */
  readonly rule: string
}

/** Null while nothing stopped it. */
export function barrierOf(entry: ContactEntry): Barrier | null {
  switch (entry.outcome) {
    case null:
      return { at: 'session', rule: 'held by a webhook' }
    case 'dropped-opt-out':
      return { at: 'door-in', rule: 'opt-out word' }
    case 'out-of-session':
      return { at: 'door-in', rule: 'out of session' }
    case 'not-proxy':
      return { at: 'door-in', rule: 'not a proxy number' }
    case 'rejected-mode':
      return { at: 'session', rule: entry.kind === 'message' ? 'mode: voice only' : 'mode: messages only' }
    case 'blocked-intercept':
      return { at: 'session', rule: 'blocked by a webhook' }
    case 'no-partner':
      return { at: 'session', rule: 'no partner' }
    case 'failed':
      return { at: 'door-out', rule: entry.code === 21610 ? 'opted out' : 'refused by the platform' }
    case 'forwarded':
    case 'ringing':
    case 'auto-created':
      return lostAfterwards(entry)
  }
}

function lostAfterwards(entry: ContactEntry): Barrier | null {
  const isLost = entry.kind === 'message' && (entry.state === 'failed' || entry.state === 'undelivered')
  return isLost ? { at: 'door-out', rule: 'lost by the carrier' } : null
}

/** How far a contact has come. */
export function reachedStop(entry: ContactEntry): Stop {
  const barrier = barrierOf(entry)
  if (barrier !== null) return barrier.at
  const isOnItsWay = entry.kind === 'message' ? entry.state !== 'delivered' : entry.state === 'initiated'
  return isOnItsWay ? 'door-out' : 'receiver'
}

/** Where something that travels is: at a stop or, once it was stopped, where its lane tells of that. */
export type Place = Stop | 'outcome'

/** One moment of a journey: where the carried thing is, whose number it wears, and how long it stays, ms. */
export interface Beat {
  readonly at: Place
  /** `both`: the real number has come off, the masked one is in its place. */
  readonly wears: 'real' | 'both' | 'masked'
  readonly staysMs: number
}

const changes = ['real', 'both', 'masked'] as const
const moveMs = 190
const restMs: Record<Stop, number> = { sender: -110, 'door-in': 130, session: 170, 'door-out': 130, receiver: 0 }
/** The moment everybody should see: the real number gives way to the masked one. */
const changeRestMs = { real: 140, both: 230, masked: 190 } as const
const stoppedRestMs = 620

/** From where it was last (or its start) to where it is now. A message of the API starts in the session, masked from the beginning. */
export function beatsOf(entry: ContactEntry, cameTo: Stop | null): readonly Beat[] {
  const last = stops.indexOf(reachedStop(entry))
  const first = cameTo === null ? firstStop(entry) : stops.indexOf(cameTo)
  const beats = stops.slice(first, last + 1).flatMap((at): readonly Beat[] => {
    const wears = stops.indexOf(at) > stops.indexOf('session') || entry.from === null ? 'masked' : 'real'
    const isStopped = barrierOf(entry)?.at === at
    const staysMs = moveMs + (isStopped ? stoppedRestMs : restMs[at])
    if (at !== 'session' || wears === 'masked' || last === stops.indexOf('session')) return [{ at, wears, staysMs }]
    return changes.map((change) => ({ at, wears: change, staysMs: moveMs + changeRestMs[change] }))
  })
  const end = beats.at(-1)
  return end === undefined || barrierOf(entry) === null ? beats : [...beats, { ...end, at: 'outcome', staysMs: moveMs }]
}

function firstStop(entry: ContactEntry): number {
  return stops.indexOf(entry.from === null ? 'session' : 'sender')
}
