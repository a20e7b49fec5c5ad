import { notify } from '#renderer/ui/notify.ts'
import { currentSession } from '../sessions/session-at-hand.ts'
import { sessionName } from '../sessions/session-name.ts'
import { jumpToExpiry } from './clock-actions.ts'

/** Goes to where the session at hand expires: the selected one, or the one used last. */
export function letSessionExpire(): Promise<void> {
  const session = currentSession()
  if (session === undefined) return tell('No session is there to expire', 'Press N to make one.')
  const name = sessionName(session)
  if (session.status === 'closed')
    return tell(`${name} is closed already`, 'Select another session, and press X again.')
  if (session.expiresAt === null)
    return tell(`${name} does not expire`, 'It has neither a time to live nor an expiry date. Edit it to give it one.')
  return jumpToExpiry(session)
}

function tell(title: string, text: string): Promise<void> {
  notify({ title, text })
  return Promise.resolve()
}
