import { useDraft } from './drafts.ts'
import styles from './typing-dots.module.css'
import { useTyping } from './use-typing.ts'

/** For whoever looks on: this person is writing something. No carrier tells that, so no other phone shows it. */
export function TypingDots({ e164 }: { readonly e164: string }) {
  const isTyping = useTyping(useDraft(e164).text)
  if (!isTyping) return null
  return (
    <span className={styles.dots} role="img" aria-label="typing">
      <i />
      <i />
      <i />
    </span>
  )
}
