import styles from './composer.module.css'
import { useDraft } from './drafts.ts'

/** What its owner is writing, as one sees it over their shoulder. */
export function DraftLine({ e164 }: { readonly e164: string }) {
  const { text } = useDraft(e164)
  return (
    <div className={styles.composer}>
      <div className={styles.row}>
        <p className={styles.draft} data-empty={text === ''}>
          {text === '' ? 'Text message' : text}
        </p>
      </div>
    </div>
  )
}
