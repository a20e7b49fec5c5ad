import { useMemo } from 'react'
import { useMirror } from '#renderer/state/mirror.ts'
import { formatNumber } from '#renderer/ui/format-number.ts'
import { ownerName } from '../phones/owner.ts'

/** How people and sessions are called in sentences. Sessions may be unlisted here: who tells of one asks for its name. */
export interface Names {
  readonly person: (e164: string) => string
  readonly session: (sessionSid: string) => string
}

/** People by name, else by number. */
export function usePeoplesNames(): Pick<Names, 'person'> {
  const phones = useMirror(({ world }) => world?.phones)
  return useMemo(
    () => ({
      person: (e164) => {
        const phone = phones?.find((view) => view.phone.e164 === e164)?.phone
        return phone === undefined ? formatNumber(e164) : ownerName(phone)
      },
    }),
    [phones],
  )
}
