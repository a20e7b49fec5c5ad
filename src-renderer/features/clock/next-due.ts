import type { World } from '#renderer/state/mirror.ts'
import type { PhoneView } from '#shared/contract/snapshot.ts'
import type { SessionView } from '#shared/resources/session.ts'
import { ownerName } from '../phones/owner.ts'
import { sessionName } from '../sessions/session-name.ts'

export interface NextDue {
  readonly at: number
  /** What will happen then, as far as the window can tell. */
  readonly what: string
}

const dayMs = 24 * 60 * 60 * 1000

/** The next thing that happens by itself, or null. */
export function nextDue(world: Pick<World, 'clock' | 'sessions' | 'phones' | 'settings'>): NextDue | null {
  const at = world.clock.nextDueAt
  if (at === null) return null
  const what =
    expiry(world.sessions, at) ?? removal(world.sessions, world.settings.retentionDays, at) ?? ringing(world.phones)
  return { at, what: what ?? 'an event' }
}

function expiry(sessions: readonly SessionView[], at: number): string | undefined {
  const expiring = sessions.find((session) => session.status !== 'closed' && session.expiresAt === at)
  return expiring && `${sessionName(expiring)} expires`
}

/** A closed session goes when its time of retention is over. */
function removal(sessions: readonly SessionView[], retentionDays: number | null, at: number): string | undefined {
  if (retentionDays === null) return undefined
  const endedAt = at - retentionDays * dayMs
  const leaving = sessions.find((session) => session.status === 'closed' && session.dateEnded === endedAt)
  return leaving && `${sessionName(leaving)} is removed`
}

function ringing(phones: readonly PhoneView[]): string | undefined {
  const view = phones.find(({ calls }) =>
    calls.some((call) => call.direction === 'received' && call.status === 'ringing'),
  )
  return view && `${ownerName(view.phone)} stops ringing`
}
