import { X } from 'lucide-react'
import { dismissRefusal, useRefusals } from './phone-command.ts'
import styles from './refusal-note.module.css'
import round from './round.module.css'

/** Why the last thing tried on this phone was refused. */
export function RefusalNote({ e164 }: { readonly e164: string }) {
  const error = useRefusals((state) => state.byPhone.get(e164))
  if (error === undefined) return null
  return (
    <div role="alert" className={styles.note}>
      <p className={styles.text}>
        {error.message} <code className={styles.code}>{error.code}</code>
      </p>
      <button
        type="button"
        className={`${round.button} ${styles.dismiss}`}
        aria-label="Dismiss"
        onClick={() => dismissRefusal(e164)}
      >
        <X size={13} aria-hidden />
      </button>
    </div>
  )
}
