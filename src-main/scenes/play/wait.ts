import type { Play } from './play.ts'
import type { Trouble } from './trouble.ts'

export function waitUntilExpiry(play: Play, name: string): Trouble {
  const expiresAt = play.session(name)?.expiresAt ?? null
  return expiresAt === null ? `${name} does not expire.` : play.passTo(expiresAt)
}

export function waitForNextEvent(play: Play): Trouble {
  const { nextDueAt } = play.engine.status()
  return nextDueAt === null ? 'Nothing is going to happen by itself.' : play.passTo(nextDueAt)
}
