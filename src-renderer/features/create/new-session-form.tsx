import { useState } from 'react'
import { select } from '#renderer/state/selection.ts'
import { useNumbers, useSessions } from '#renderer/state/world.ts'
import { DialogForm } from '#renderer/ui/dialog-form.tsx'
import { errorWords } from '#renderer/ui/error-words.ts'
import { TextField } from '#renderer/ui/field.tsx'
import styles from '#renderer/ui/form.module.css'
import { SelectField } from '#renderer/ui/select-field.tsx'
import type { ApiError } from '#shared/contract/result.ts'
import type { SessionMode } from '#shared/resources/session.ts'
import { createSession } from './create-session.ts'
import { openThreads } from './open-threads.ts'
import { chosenPerson, numbersOf, personFault, usePersonChoice } from './person-choice.ts'
import { PersonField } from './person-field.tsx'
import { ServiceField, useServiceChoice } from './service-field.tsx'
import { type End, ends, modes, ttlOf } from './session-fields.ts'
import { SessionRefusal } from './session-refusal.tsx'
import { suggestSessionName } from './suggest.ts'

const noError: { readonly first?: string; readonly second?: string; readonly ttl?: string } = {}

export function NewSessionForm({ onClose }: { readonly onClose: () => void }) {
  const existing = useSessions()
  const numbers = useNumbers()
  const service = useServiceChoice()
  const first = usePersonChoice(0)
  const second = usePersonChoice(1)
  const [name, setName] = useState(() => suggestSessionName(existing.flatMap(({ uniqueName }) => uniqueName ?? [])))
  const [mode, setMode] = useState<SessionMode>('voice-and-message')
  const [end, setEnd] = useState<End>('3600')
  const [seconds, setSeconds] = useState('300')
  const [faults, setFaults] = useState(noError)
  const [refusal, setRefusal] = useState<ApiError>()

  const submit = async () => {
    const [a, b, ttl] = [chosenPerson(first), chosenPerson(second), ttlOf(end, seconds)]
    const [firstFault, secondFault] = [personFault(first, numbers), personFault(second, numbers)]
    setFaults({
      ...(firstFault !== undefined && { first: firstFault }),
      ...(secondFault !== undefined && { second: secondFault }),
      ...(ttl === undefined && { ttl: 'Give whole seconds.' }),
    })
    setRefusal(undefined)
    if (firstFault !== undefined || secondFault !== undefined) return
    if (a === undefined || b === undefined || ttl === undefined) return
    const into = await service.resolve()
    if (!into.ok) return setRefusal(into.error)
    const people = [a, b].filter((person) => person !== null)
    const made = await createSession({ serviceSid: into.value, name: name.trim(), mode, ttl, people })
    if (!made.ok) return setRefusal(made.error)
    select({ kind: 'session', sessionSid: made.value.sid })
    onClose()
    openThreads(made.value.participants)
  }

  return (
    <DialogForm does="Create session" onSubmit={submit} onCancel={onClose}>
      <ServiceField choice={service} />
      <TextField
        label="Name"
        value={name}
        error={refusalOf(refusal, 'uniqueName')}
        hint="Unique in its service. May be empty."
        onFocus={(event) => event.currentTarget.select()}
        onValue={setName}
      />
      <PersonField label="First person" choice={first} error={faults.first} />
      <PersonField label="Second person" choice={second} error={faults.second} />
      <div className={styles.row}>
        <SelectField label="Lets through" value={mode} choices={modes} onChoose={setMode} />
        <SelectField label="Ends" value={end} choices={ends} onChoose={setEnd} />
      </div>
      {end === 'own' && (
        <TextField
          label="Seconds of silence"
          inputMode="numeric"
          value={seconds}
          error={faults.ttl ?? refusalOf(refusal, 'ttl')}
          onValue={setSeconds}
        />
      )}
      {refusal && refusal.parameter !== 'uniqueName' && (
        <SessionRefusal error={refusal} people={numbersOf([first, second])} onSolved={() => setRefusal(undefined)} />
      )}
    </DialogForm>
  )
}

/** The refusal in words, when it is about that field. */
function refusalOf(refusal: ApiError | undefined, parameter: string): string | undefined {
  return refusal?.parameter === parameter ? errorWords(refusal) : undefined
}
