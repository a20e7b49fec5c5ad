import { useEffect, useRef, useState } from 'react'
import { TextField } from '#renderer/ui/field.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import type { Responder } from '#shared/resources/responder.ts'
import { type AddressChoice, addressChoices, type addressFields, choiceOf } from '../webhooks/address-choice.ts'
import { responderUrl } from '../webhooks/responder-words.ts'
import styles from './service-form.module.css'

interface AddressFieldProps {
  readonly field: (typeof addressFields)[number]
  readonly responders: readonly Responder[]
  /** Empty where nothing is called. */
  readonly url: string
  readonly error: string | undefined
  readonly onUrl: (url: string) => void
}

/** Where a webhook of a service goes: nowhere, to a built-in responder, or to one's own server. */
export function AddressField({ field, responders, url, error, onUrl }: AddressFieldProps) {
  const [isTyping, setTyping] = useState(false)
  const here = useRef<HTMLDivElement>(null)
  const choice = isTyping ? 'own' : choiceOf(url === '' ? null : url, responders)

  const choose = (next: AddressChoice) => {
    setTyping(next === 'own')
    if (next !== 'own') onUrl(next === 'none' ? '' : responderUrl(next.slice(1)))
  }

  useEffect(() => {
    if (isTyping) here.current?.scrollIntoView({ block: 'center' })
  }, [isTyping])

  return (
    <div ref={here} className={styles.address}>
      <SelectField
        label={`${field.label}: ${field.hint}`}
        name={field.label}
        error={choice === 'own' ? undefined : error}
        value={choice}
        choices={addressChoices(responders)}
        onChoose={choose}
      />
      {choice === 'own' && (
        <TextField
          label={`${field.label} address`}
          type="url"
          value={url}
          placeholder="https://"
          hint="Empty: nothing is called."
          error={error}
          onValue={onUrl}
        />
      )}
    </div>
  )
}
