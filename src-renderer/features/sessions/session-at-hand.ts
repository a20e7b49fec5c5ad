import { subjectOf } from '#renderer/state/lighting.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { type Selection, useSelection } from '#renderer/state/selection.ts'
import type { SessionView } from '#shared/resources/session.ts'
import { type Contacts, useContacts } from '../phones/contacts.ts'

/** What one means by 'the session': the selected one, else the one that somebody used last, else the first active one. */
export function sessionAtHand(
  sessions: readonly SessionView[],
  contacts: Contacts,
  selected: Selection | null,
): SessionView | undefined {
  const byId = (sid: string | null | undefined) => sessions.find((session) => session.sid === sid)
  const subject = subjectOf(selected)
  if (subject?.kind === 'session') return byId(subject.sessionSid)
  if (subject?.kind === 'contact') return byId(contacts.get(subject.resourceSid)?.sessionSid)
  const used = [...contacts.values()].findLast(({ sessionSid }) => byId(sessionSid) !== undefined)
  return byId(used?.sessionSid) ?? sessions.find(({ status }) => status !== 'closed')
}

export function currentSession(): SessionView | undefined {
  const sessions = useMirror.getState().world?.sessions ?? []
  return sessionAtHand(sessions, useContacts.getState().contacts, useSelection.getState().selected)
}
