import type { World } from '#renderer/state/mirror.ts'
import type { PhoneView } from '#shared/contract/snapshot.ts'
import type { SessionView } from '#shared/resources/session.ts'
import { ownerName } from '../phones/owner.ts'
import { sessionName } from '../sessions/session-name.ts'

export interface NextDue {
  readonly at: number
  /** What it happens to, as far as the window can tell. */
  readonly what: string
  /** `expires`; null where nobody can tell. */
  readonly does: string | null
}

type Happening = Pick<NextDue, 'what' | 'does'>

const dayMs = 24 * 60 * 60 * 1000

/** The next thing that happens by itself, or null. */
export function nextDue(world: Pick<World, 'clock' | 'sessions' | 'phones' | 'settings'>): NextDue | null {
  const at = world.clock.nextDueAt
  if (at === null) return null
  const happening =
    expiry(world.sessions, at) ?? removal(world.sessions, world.settings.retentionDays, at) ?? ringing(world.phones)
  return { at, ...(happening ?? { what: 'an event', does: null }) }
}

function expiry(sessions: readonly SessionView[], at: number): Happening | undefined {
  const expiring = sessions.find((session) => session.status !== 'closed' && session.expiresAt === at)
  return expiring && { what: sessionName(expiring), does: 'expires' }
}

/** A closed session goes when its time of retention is over. */
function removal(sessions: readonly SessionView[], retentionDays: number | null, at: number): Happening | undefined {
  if (retentionDays === null) return undefined
  const endedAt = at - retentionDays * dayMs
  const leaving = sessions.find((session) => session.status === 'closed' && session.dateEnded === endedAt)
  return leaving && { what: sessionName(leaving), does: 'is removed' }
}

function ringing(phones: readonly PhoneView[]): Happening | undefined {
  const view = phones.find(({ calls }) =>
    calls.some((call) => call.direction === 'received' && call.status === 'ringing'),
  )
  return view && { what: ownerName(view.phone), does: 'stops ringing' }
}
