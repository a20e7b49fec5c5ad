import { useMirror } from '#renderer/state/mirror.ts'
import { useDiscretion } from '#renderer/ui/discretion.ts'
import type { KnownSession, Session } from '#shared/resources/session.ts'
import { useUnlistedSession } from './unlisted-session.ts'

/** `KC…3f2a` */
export function shortSid(sid: string): string {
  return `${sid.slice(0, 2)}…${sid.slice(-4)}`
}

/** Its unique name, else the ends of its SID as far as one may see that. The window draws everything anew when that changes. */
export function sessionName(session: Pick<Session, 'sid' | 'uniqueName'>): string {
  return session.uniqueName ?? namelessSession(session.sid)
}

function namelessSession(sid: string): string {
  return useDiscretion.getState().hidesSids ? 'Unnamed session' : shortSid(sid)
}

/** What one that is gone is called where its name is not known. */
const formerSession = 'a session that is no longer kept'

/** As a sentence begins with it; a name stays as it is written. */
export function atBeginning(name: string): string {
  return name === formerSession ? 'A session that is no longer kept' : name
}

/** The name of a session known by its SID alone, also after it is gone. */
export function useSessionName(sessionSid: string | null): string | null {
  useDiscretion()
  const listed = useMirror(({ world }) => {
    const session = world?.sessions.find((one) => one.sid === sessionSid)
    return session === undefined ? null : sessionName(session)
  })
  const unlisted = useUnlistedSession(listed === null ? sessionSid : null)
  return sessionSid === null ? null : (listed ?? unlistedName(sessionSid, unlisted))
}

/** Nothing is said of it before it is known, rather than its SID. */
export function unlistedName(sessionSid: string, known: KnownSession | null): string {
  if (known === null) return '…'
  return known.uniqueName ?? (known.isKept ? namelessSession(sessionSid) : formerSession)
}
