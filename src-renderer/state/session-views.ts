import type { SessionView } from '#shared/resources/session.ts'
import { put } from './put.ts'

/** As many as a snapshot brings, and some more. */
const kept = 600

/** The sessions with `session` in its place or last. Of too many, the one closed longest ago leaves, else the oldest. */
export function withSession(sessions: readonly SessionView[], session: SessionView): readonly SessionView[] {
  const all = put(sessions, session, ({ sid }) => sid === session.sid)
  if (all.length <= kept) return all
  const leaving = all.find(({ status }) => status === 'closed') ?? all[0]
  return all.filter((one) => one !== leaving)
}
