import { useMirror } from '#renderer/state/mirror.ts'
import { useDiscretion } from '#renderer/ui/discretion.ts'
import type { Session } from '#shared/resources/session.ts'

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

/** The name of a session known by its SID alone. */
export function useSessionName(sessionSid: string | null): string | null {
  useDiscretion()
  return useMirror(({ world }) => {
    if (sessionSid === null) return null
    const session = world?.sessions.find((one) => one.sid === sessionSid)
    return session === undefined ? namelessSession(sessionSid) : sessionName(session)
  })
}
