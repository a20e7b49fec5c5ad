import type { Play } from './play.ts'

export function waitUntilExpiry(play: Play, name: string): string | null {
  const expiresAt = play.session(name)?.expiresAt ?? null
  return expiresAt === null ? `${name} does not expire.` : play.passTo(expiresAt)
}

export function waitForNextEvent(play: Play): string | null {
  const { nextDueAt } = play.engine.status()
  return nextDueAt === null ? 'Nothing is going to happen by itself.' : play.passTo(nextDueAt)
}
