import type { World } from '#renderer/state/mirror.ts'
import { formatNumber } from '#renderer/ui/format-number.ts'
import { sessionName } from '../sessions/session-name.ts'

export interface NextDue {
  readonly at: number
  /** What will happen then, as far as the window can tell. */
  readonly what: string
}

/** The next thing that happens by itself, or null. */
export function nextDue(world: Pick<World, 'clock' | 'sessions' | 'phones'>): NextDue | null {
  const at = world.clock.nextDueAt
  if (at === null) return null
  const expiring = world.sessions.find((session) => session.status !== 'closed' && session.expiresAt === at)
  if (expiring !== undefined) return { at, what: `${sessionName(expiring)} expires` }
  const ringing = world.phones.find(({ calls }) =>
    calls.some((call) => call.direction === 'received' && call.status === 'ringing'),
  )
  if (ringing !== undefined) return { at, what: `${ownerName(ringing.phone.label)} stops ringing` }
  return { at, what: 'next timer' }
}

function ownerName(label: string): string {
  return label.startsWith('+') ? formatNumber(label) : label
}
