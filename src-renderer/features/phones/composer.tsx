import { ArrowUp } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { useCallback, useId, useRef, useState } from 'react'
import { useDisabledReason } from '#renderer/ui/disabled-reason.tsx'
import type { PictureName } from '#shared/catalog/pictures.ts'
import { AttachedPicture } from './attached-picture.tsx'
import styles from './composer.module.css'
import { lengthWords } from './length-words.ts'
import { PictureMenu } from './picture-menu.tsx'
import round from './round.module.css'

interface ComposerProps {
  readonly draft: string
  readonly onDraft: (draft: string) => void
  /** What has to be done before anything can be sent. */
  readonly missing: string | undefined
  /** Sends the draft and what is attached; true when it went. */
  readonly onSend: (picture: PictureName | null) => Promise<boolean>
}

/** Where one writes. Return sends, Shift+Return breaks the line. */
export function Composer({ draft, onDraft, missing, onSend }: ComposerProps) {
  const [isHinting, setHinting] = useState(false)
  const [picture, setPicture] = useState<PictureName | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const [hintId, lengthId] = [useId(), useId()]
  const length = lengthWords(draft)
  const disabled = useDisabledReason(undefined, true)
  const isEmpty = draft.trim() === '' && picture === null
  const hint = disabled.reason ?? missing ?? (isEmpty ? 'Write something first.' : undefined)
  const isHintShown = isHinting && hint !== undefined

  const send = async () => {
    setHinting(hint !== undefined)
    field.current?.focus()
    if (hint !== undefined || !(await onSend(picture))) return
    onDraft('')
    setPicture(null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    void send()
  }
  const attach = useCallback((name: PictureName) => {
    setHinting(false)
    setPicture(name)
  }, [])

  return (
    <div className={styles.composer}>
      {isHintShown && (
        <p id={hintId} role="alert" className={styles.hint}>
          {hint}
        </p>
      )}
      {picture !== null && <AttachedPicture name={picture} onRemove={() => setPicture(null)} />}
      <div className={styles.row}>
        <PictureMenu onChoose={attach} />
        <textarea
          ref={field}
          className={styles.field}
          aria-label="Message"
          aria-describedby={isHintShown ? hintId : length === null ? undefined : lengthId}
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
        <button
          type="button"
          className={`${round.button} ${round.strong} ${styles.send}`}
          aria-label="Send"
          title={disabled.reason ?? 'Send (Return)'}
          onClick={send}
          {...disabled.props}
        >
          <ArrowUp size={16} strokeWidth={2.5} aria-hidden />
          {disabled.note}
        </button>
      </div>
      {length !== null && (
        <p id={lengthId} className={styles.length}>
          {length}
        </p>
      )}
    </div>
  )
}
