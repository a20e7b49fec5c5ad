import { AudioLines } from 'lucide-react'
import type { FormEvent } from 'react'
import { useState } from 'react'
import { useDisabledReason } from '#renderer/ui/disabled-reason.tsx'
import type { Phone, PhoneCall } from '#shared/resources/phone.ts'
import { runOnPhone } from './phone-command.ts'
import round from './round.module.css'
import styles from './speak-field.module.css'

interface SpeakFieldProps {
  readonly phone: Phone
  readonly call: PhoneCall
}

/** What is typed here is said into the call. */
export function SpeakField({ phone, call }: SpeakFieldProps) {
  const [words, setWords] = useState('')
  const disabled = useDisabledReason(undefined, true)
  const speak = async (event: FormEvent) => {
    event.preventDefault()
    const text = words.trim()
    if (text === '') return
    if (await runOnPhone(phone.e164, { type: 'call.say', phone: phone.e164, callSid: call.sid, text })) setWords('')
  }
  return (
    <form className={styles.form} onSubmit={speak}>
      <input
        className={styles.field}
        aria-label="Speak"
        data-focus-first
        data-call-stop
        autoComplete="off"
        maxLength={1000}
        placeholder="Say something"
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <button
        type="submit"
        className={`${round.button} ${round.strong} ${styles.say}`}
        aria-label="Say it"
        {...disabled.props}
      >
        <AudioLines size={16} aria-hidden />
        {disabled.note}
      </button>
    </form>
  )
}
