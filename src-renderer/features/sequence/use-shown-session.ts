import { subjectOf } from '#renderer/state/lighting.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { useSelection } from '#renderer/state/selection.ts'
import type { SessionView } from '#shared/resources/session.ts'
import { useContacts } from '../phones/contacts.ts'

/** The session that is selected or carried what is selected, else the newest; undefined while there is none. */
export function useShownSession(): SessionView | undefined {
  const subject = useSelection(({ selected }) => subjectOf(selected))
  const carriedBy = useContacts(({ contacts }) =>
    subject?.kind === 'contact' ? (contacts.get(subject.resourceSid)?.sessionSid ?? null) : null,
  )
  const sid = subject?.kind === 'session' ? subject.sessionSid : carriedBy
  return useMirror(
    ({ world }) => world?.sessions.find((session) => session.sid === sid) ?? newestOf(world?.sessions ?? []),
  )
}

export function newestOf(sessions: readonly SessionView[]): SessionView | undefined {
  return sessions.reduce<SessionView | undefined>(
    (newest, one) => (newest === undefined || one.dateCreated >= newest.dateCreated ? one : newest),
    undefined,
  )
}
