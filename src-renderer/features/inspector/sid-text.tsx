import { CopyButton } from '#renderer/ui/copy-button.tsx'
import { useDiscretion } from '#renderer/ui/discretion.ts'
import { shortSid } from '../sessions/session-name.ts'
import styles from './sid-text.module.css'

/** The ends of a SID, and the whole of it to copy; nothing where SIDs must not be seen. */
export function SidText({ sid, of }: { readonly sid: string; readonly of: string }) {
  if (useDiscretion(({ hidesSids }) => hidesSids)) return null
  return (
    <span className={styles.sid}>
      <code title={sid}>{shortSid(sid)}</code>
      <CopyButton label={`Copy ${of} SID`} text={sid} />
    </span>
  )
}
