import { Button } from '#renderer/ui/button.tsx'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { adviceOn } from './refusal-advice.ts'
import styles from './refusal-note.module.css'
import { forgetRefusal, type SessionAction, useRefusedActions } from './session-actions.ts'

const titles = {
  close: 'The session was not closed',
  reopen: 'The session was not re-opened',
  delete: 'The session was not deleted',
} as const satisfies Record<SessionAction, string>

/** The last refusal on a session, in place: what happened, why, what to do. */
export function RefusalNote({ sessionSid }: { readonly sessionSid: string }) {
  const refused = useRefusedActions((all) => all.get(sessionSid))
  if (refused === undefined) return null
  const advice = adviceOn(refused.error.code)
  return (
    <div className={styles.note}>
      <ErrorNote title={titles[refused.action]} error={refused.error}>
        {advice !== null && <p className={styles.advice}>{advice}</p>}
        <Button size="small" onClick={() => forgetRefusal(sessionSid)}>
          Dismiss
        </Button>
      </ErrorNote>
    </div>
  )
}
