import { useMemo } from 'react'
import { useMirror } from '#renderer/state/mirror.ts'
import { formatNumber } from '#renderer/ui/format-number.ts'
import type { Fault } from '#shared/resources/fault.ts'
import { sessionName, shortSid } from '../sessions/session-name.ts'
import { faultSentence } from './fault-sentence.ts'

/** Tells faults in words, people and sessions by their names. */
export function useFaultSentence(): (fault: Fault) => string {
  const phones = useMirror(({ world }) => world?.phones)
  const sessions = useMirror(({ world }) => world?.sessions)
  return useMemo(() => {
    const person = (e164: string) => {
      const label = phones?.find(({ phone }) => phone.e164 === e164)?.phone.label
      return label === undefined || label === e164 ? formatNumber(e164) : label
    }
    const session = (sid: string) => {
      const found = sessions?.find((one) => one.sid === sid)
      return found === undefined ? shortSid(sid) : sessionName(found)
    }
    return (fault) => faultSentence(fault, { person, session })
  }, [phones, sessions])
}
