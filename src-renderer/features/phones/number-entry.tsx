import { X } from 'lucide-react'
import type { FormEvent } from 'react'
import { useId, useState } from 'react'
import { numberAdvice, readNumber } from '../create/read-number.ts'
import styles from './number-entry.module.css'

interface NumberEntryProps {
  readonly onNumber: (e164: string) => void
  /** Undefined when there is no number to go back to. */
  readonly onCancel: (() => void) | undefined
}

/** A number typed freely, to try what happens outside of a session. */
export function NumberEntry({ onNumber, onCancel }: NumberEntryProps) {
  const [typed, setTyped] = useState('')
  const [isWrong, setWrong] = useState(false)
  const errorId = useId()

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const number = readNumber(typed)
    if (number === null) setWrong(true)
    else onNumber(number)
  }

  return (
    <form className={styles.entry} onSubmit={submit}>
      <div className={styles.row}>
        <input
          className={styles.field}
          aria-label="To number"
          aria-invalid={isWrong || undefined}
          aria-describedby={isWrong ? errorId : undefined}
          inputMode="tel"
          autoComplete="off"
          // biome-ignore lint/a11y/noAutofocus: it opens because its owner just asked to type a number
          autoFocus={onCancel !== undefined}
          placeholder="Any number"
          value={typed}
          onChange={(event) => {
            setWrong(false)
            setTyped(event.target.value)
          }}
        />
        <button type="submit" className={styles.use}>
          Use
        </button>
        {onCancel !== undefined && (
          <button type="button" className={styles.cancel} aria-label="Back" onClick={onCancel}>
            <X size={14} aria-hidden />
          </button>
        )}
      </div>
      {isWrong && (
        <p id={errorId} role="alert" className={styles.error}>
          That is no phone number. {numberAdvice}
        </p>
      )}
    </form>
  )
}
