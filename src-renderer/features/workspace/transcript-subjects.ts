import type { World } from '#renderer/state/mirror.ts'
import { formatNumber } from '#renderer/ui/format-number.ts'
import { sessionName } from '../sessions/session-name.ts'

export const everything = 'everything'

interface Choice {
  readonly value: string
  readonly label: string
}

/** What a transcript can be of: everything, a session by its SID, a phone by its number. `first` is there in any case. */
export function subjectChoices(world: World | null, first: string): readonly Choice[] {
  const sessions = world?.sessions ?? []
  const phones = world?.phones ?? []
  const choices = [
    { value: everything, label: 'Everything that happened' },
    ...sessions.map((session) => ({ value: session.sid, label: `Session ${sessionName(session)}` })),
    ...phones.map(({ phone }) => ({
      value: phone.e164,
      label: `The phone of ${phone.label === phone.e164 ? formatNumber(phone.e164) : phone.label}`,
    })),
  ]
  const isThere = choices.some(({ value }) => value === first)
  return isThere ? choices : [...choices, { value: first, label: `Session ${first}` }]
}
