import { useMemo } from 'react'
import { useMirror } from '#renderer/state/mirror.ts'
import { formatNumber } from '#renderer/ui/format-number.ts'
import { ownerName } from '../phones/owner.ts'
import { formerSession, sessionName } from './session-name.ts'

/** How people and sessions are called in sentences: by name, else by number and by the ends of their SID; a session that is gone as just that. */
export interface Names {
  readonly person: (e164: string) => string
  readonly session: (sessionSid: string) => string
}

export function useNames(): Names {
  const phones = useMirror(({ world }) => world?.phones)
  const sessions = useMirror(({ world }) => world?.sessions)
  return useMemo(
    () => ({
      person: (e164) => {
        const phone = phones?.find((view) => view.phone.e164 === e164)?.phone
        return phone === undefined ? formatNumber(e164) : ownerName(phone)
      },
      session: (sid) => {
        const session = sessions?.find((one) => one.sid === sid)
        return session === undefined ? formerSession : sessionName(session)
      },
    }),
    [phones, sessions],
  )
}
