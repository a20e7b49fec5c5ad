import { execute } from '#renderer/state/host.ts'
import { notifyRefusal } from '#renderer/ui/notify.ts'
import type { Participant } from '#shared/resources/participant.ts'
import { undoable } from '../clock/undoable.ts'

/** Takes somebody, by that name, out of a session, for good: the same person cannot come back to it. */
export async function removeParticipant({ serviceSid, sessionSid, sid }: Participant, name: string): Promise<void> {
  const result = await undoable(`${name} left the session`, () =>
    execute({ type: 'participant.remove', serviceSid, sessionSid, participantSid: sid }),
  )
  if (!result.ok) notifyRefusal(`${name} is still in the session`, result.error)
}
