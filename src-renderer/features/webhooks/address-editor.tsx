import { useEffect, useRef, useState } from 'react'
import { execute } from '#renderer/state/host.ts'
import { Button } from '#renderer/ui/button.tsx'
import { errorWords } from '#renderer/ui/error-words.ts'
import { TextField } from '#renderer/ui/field.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { useSubmit } from '#renderer/ui/use-submit.ts'
import type { Responder } from '#shared/resources/responder.ts'
import type { Service } from '#shared/resources/service.ts'
import { type AddressChoice, addressChoices, type addressFields, choiceOf } from './address-choice.ts'
import styles from './addresses.module.css'
import { responderUrl } from './responder-words.ts'

interface AddressEditorProps {
  readonly service: Service
  readonly field: (typeof addressFields)[number]
  readonly responders: readonly Responder[]
}

/** One address of a service: nothing, a built-in responder, or one's own server. */
export function AddressEditor({ service, field, responders }: AddressEditorProps) {
  const now = service[field.name]
  const [isTyping, setTyping] = useState(false)
  const [typed, setTyped] = useState(now ?? '')
  const [fault, setFault] = useState<string>()
  const own = useRef<HTMLFormElement>(null)
  const choice = isTyping ? 'own' : choiceOf(now, responders)

  const save = async (url: string) => {
    const saved = await execute({ type: 'service.update', serviceSid: service.sid, [field.name]: url })
    setFault(saved.ok ? undefined : errorWords(saved.error))
  }
  const choose = (next: AddressChoice) => {
    setTyping(next === 'own')
    if (next !== 'own') void save(next === 'none' ? '' : responderUrl(next.slice(1)))
  }
  const submit = useSubmit(() => save(typed.trim()))

  useEffect(() => {
    if (isTyping || fault !== undefined) own.current?.scrollIntoView({ block: 'nearest' })
  }, [isTyping, fault])

  return (
    <div className={styles.address}>
      <SelectField
        label={`${field.label}: ${field.hint}`}
        name={`${field.label} of ${service.uniqueName}`}
        value={choice}
        choices={addressChoices(responders)}
        onChoose={choose}
      />
      {choice === 'own' && (
        <form ref={own} noValidate className={styles.own} onSubmit={submit}>
          <TextField label="Your address" type="url" value={typed} error={fault} onValue={setTyped} />
          <Button type="submit">Use it</Button>
        </form>
      )}
    </div>
  )
}
