import { shortSid } from '#renderer/features/sessions/session-name.ts'
import { CopyButton } from '#renderer/ui/copy-button.tsx'
import styles from './sid-text.module.css'

/** The ends of a SID, and the whole of it to copy. */
export function SidText({ sid, of }: { readonly sid: string; readonly of: string }) {
  return (
    <span className={styles.sid}>
      <code title={sid}>{shortSid(sid)}</code>
      <CopyButton label={`Copy ${of} SID`} text={sid} />
    </span>
  )
}
