import { ArrowUp } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { useId, useRef, useState } from 'react'
import styles from './composer.module.css'

interface ComposerProps {
  readonly draft: string
  readonly onDraft: (draft: string) => void
  /** What has to be done before anything can be sent. */
  readonly missing: string | undefined
  /** Sends the draft; true when it went. */
  readonly onSend: () => Promise<boolean>
}

/** Where one writes. Return sends, Shift+Return breaks the line. */
export function Composer({ draft, onDraft, missing, onSend }: ComposerProps) {
  const [isHinting, setHinting] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const hintId = useId()

  const send = async () => {
    const isReady = missing === undefined && draft.trim() !== ''
    setHinting(!isReady)
    field.current?.focus()
    if (isReady && (await onSend())) onDraft('')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    void send()
  }

  return (
    <div className={styles.composer}>
      {isHinting && (
        <p id={hintId} role="alert" className={styles.hint}>
          {missing ?? 'Write something first.'}
        </p>
      )}
      <div className={styles.row}>
        <textarea
          ref={field}
          className={styles.field}
          aria-label="Message"
          aria-describedby={isHinting ? hintId : undefined}
          data-focus-first
          rows={1}
          placeholder="Text message"
          value={draft}
          onChange={(event) => {
            setHinting(false)
            onDraft(event.target.value)
          }}
          onKeyDown={onKeyDown}
        />
        <button type="button" className={styles.send} aria-label="Send" title="Send (Return)" onClick={send}>
          <ArrowUp size={16} strokeWidth={2.5} aria-hidden />
        </button>
      </div>
    </div>
  )
}
