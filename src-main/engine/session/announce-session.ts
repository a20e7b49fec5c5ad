import type { SessionView } from '#shared/resources/session.ts'
import type { StoredSession } from '../../store/sessions.ts'
import type { Step } from '../step.ts'
import { viewSession } from './view-session.ts'

/** Tells readers of a session as it is now, and answers that. */
export function announceSession(step: Step, session: StoredSession): SessionView {
  const view = viewSession(step.db, session, step.settings)
  step.emit({ type: 'session.changed', session: view })
  return view
}
