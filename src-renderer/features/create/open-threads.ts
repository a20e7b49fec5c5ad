import type { Participant } from '#shared/resources/participant.ts'
import { chooseThread } from '../phones/choose-thread.ts'
import { focusNewPhone } from './focus-new-phone.ts'

/** Brings the numbers of a session that was just made to the front of its people's phones, and the keyboard to the first one. */
export function openThreads(participants: readonly Participant[]): void {
  for (const { identifier, proxyIdentifier } of participants) chooseThread(identifier, proxyIdentifier)
  const [first] = participants
  if (first !== undefined) focusNewPhone(first.identifier)
}
