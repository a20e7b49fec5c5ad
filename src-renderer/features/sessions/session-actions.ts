import { create } from 'zustand'
import { simulatedNow } from '#renderer/state/clock.ts'
import { execute } from '#renderer/state/host.ts'
import { clearSelection, isSame, useSelection } from '#renderer/state/selection.ts'
import type { ApiError } from '#shared/contract/result.ts'
import type { SessionView } from '#shared/resources/session.ts'
import { undoable } from '../clock/undoable.ts'
import { sessionName } from './session-name.ts'

export type SessionAction = 'close' | 'reopen' | 'delete'

export interface RefusedAction {
  readonly action: SessionAction
  readonly error: ApiError
}

/** Why the last action on a session was refused, by its SID: shown wherever the session is. */
export const useRefusedActions = create<ReadonlyMap<string, RefusedAction>>(() => new Map())

const hourMs = 3_600_000

/** What may be done with a session now. */
export function actionsFor(session: Pick<SessionView, 'status'>): readonly SessionAction[] {
  return [session.status === 'closed' ? 'reopen' : 'close', 'delete']
}

/** Its expiry date has passed, so that it can only be re-opened with a new one. */
export function needsNewDate(session: Pick<SessionView, 'dateExpiry'>, now: number): boolean {
  return session.dateExpiry !== null && session.dateExpiry <= now
}

export async function act(session: SessionView, action: SessionAction): Promise<void> {
  const result = await perform(session, action)
  const refused = new Map(useRefusedActions.getState())
  if (result.ok) refused.delete(session.sid)
  else refused.set(session.sid, { action, error: result.error })
  useRefusedActions.setState(refused, true)
  const wasSelected = isSame(useSelection.getState().selected, { kind: 'session', sessionSid: session.sid })
  if (result.ok && action === 'delete' && wasSelected) clearSelection()
}

export function forgetRefusal(sessionSid: string): void {
  const refused = new Map(useRefusedActions.getState())
  refused.delete(sessionSid)
  useRefusedActions.setState(refused, true)
}

function perform(session: SessionView, action: SessionAction) {
  const target = { serviceSid: session.serviceSid, sessionSid: session.sid }
  switch (action) {
    case 'close':
      return execute({ type: 'session.update', ...target, status: 'closed' })
    case 'reopen': {
      const now = simulatedNow()
      const dateExpiry = needsNewDate(session, now) ? { dateExpiry: now + hourMs } : {}
      return execute({ type: 'session.update', ...target, status: 'in-progress', ...dateExpiry })
    }
    case 'delete':
      return undoable(`${sessionName(session)} is deleted`, () => execute({ type: 'session.delete', ...target }))
  }
}
