import { useMirror } from '#renderer/state/mirror.ts'
import type { Session } from '#shared/resources/session.ts'

/** `KC…3f2a` */
export function shortSid(sid: string): string {
  return `${sid.slice(0, 2)}…${sid.slice(-4)}`
}

/** Its unique name, else the ends of its SID. */
export function sessionName(session: Pick<Session, 'sid' | 'uniqueName'>): string {
  return session.uniqueName ?? shortSid(session.sid)
}

/** The name of a session known by its SID alone. */
export function useSessionName(sessionSid: string | null): string | null {
  return useMirror(({ world }) => {
    if (sessionSid === null) return null
    const session = world?.sessions.find((one) => one.sid === sessionSid)
    return session === undefined ? shortSid(sessionSid) : sessionName(session)
  })
}
