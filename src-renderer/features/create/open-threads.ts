import { useMirror } from '#renderer/state/mirror.ts'
import type { Participant } from '#shared/resources/participant.ts'
import { changeDraft } from '../phones/drafts.ts'
import { threadsOf } from '../phones/threads.ts'
import { focusNewPhone } from './focus-new-phone.ts'

/** Brings the numbers of a session that was just made to the front of its people's phones, and the keyboard to the first one. */
export function openThreads(participants: readonly Participant[]): void {
  const phones = useMirror.getState().world?.phones ?? []
  for (const { identifier, proxyIdentifier } of participants) {
    const view = phones.find(({ phone }) => phone.e164 === identifier)
    const newest = view === undefined ? undefined : threadsOf(view)[0]
    changeDraft(identifier, { choice: { peer: proxyIdentifier, newestThen: newest?.last.sid ?? null } })
  }
  const [first] = participants
  if (first !== undefined) focusNewPhone(first.identifier)
}
