import { execute } from '#renderer/state/host.ts'
import { notify, notifyRefusal } from '#renderer/ui/notify.ts'
import type { Participant } from '#shared/resources/participant.ts'

/** Takes somebody out of a session, for good: the same person cannot come back to it. */
export async function removeParticipant({ serviceSid, sessionSid, sid }: Participant): Promise<void> {
  const result = await execute({ type: 'participant.remove', serviceSid, sessionSid, participantSid: sid })
  if (result.ok) notify({ title: 'They left the session', text: 'Stepping the clock back undoes it.' })
  else notifyRefusal('They are still in the session', result.error)
}
