import { useState } from 'react'
import { closeDialog, useDialogs } from '#renderer/state/dialogs.ts'
import { execute } from '#renderer/state/host.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { useNumbers } from '#renderer/state/world.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { DialogForm } from '#renderer/ui/dialog-form.tsx'
import { formatNumber } from '#renderer/ui/format-number.ts'
import { SelectField } from '#renderer/ui/select-field.tsx'
import type { ApiError } from '#shared/contract/result.ts'
import type { SessionView } from '#shared/resources/session.ts'
import { chosenPerson, numbersOf, personFault, usePersonChoice } from '../create/person-choice.ts'
import { PersonField } from '../create/person-field.tsx'
import { SessionRefusal } from '../create/session-refusal.tsx'
import { sessionName } from '../sessions/session-name.ts'

/** Adds one more person to a session. */
export function AddParticipantDialog() {
  const { open, about } = useDialogs()
  const session = useMirror(({ world }) => world?.sessions.find(({ sid }) => sid === about))
  return (
    <Dialog
      open={open === 'add-participant' && session !== undefined}
      onClose={closeDialog}
      title={session === undefined ? 'Add a person' : `Add a person to ${sessionName(session)}`}
      description="A session joins two people. Each gets a number of the pool by which they reach the other."
    >
      {session && <AddForm session={session} />}
    </Dialog>
  )
}

function AddForm({ session }: { readonly session: SessionView }) {
  const { serviceSid, sid: sessionSid } = session
  const numbers = useNumbers()
  const person = usePersonChoice(session.participants.length)
  const [number, setNumber] = useState('chosen')
  const [fault, setFault] = useState<string>()
  const [refusal, setRefusal] = useState<ApiError>()
  const numberChoices = [
    { value: 'chosen', label: 'The pool chooses one' },
    ...numbers
      .filter(({ pool }) => pool?.serviceSid === serviceSid)
      .map(({ e164 }) => ({ value: e164, label: formatNumber(e164) })),
  ]

  const submit = async () => {
    const chosen = chosenPerson(person)
    const problem = chosen === null ? 'Choose somebody.' : personFault(person, numbers)
    setFault(problem)
    setRefusal(undefined)
    if (chosen == null || problem !== undefined) return
    const { e164, name, isNew } = chosen
    const added = await execute({
      type: 'participant.add',
      serviceSid,
      sessionSid,
      identifier: e164,
      ...(name !== '' && { friendlyName: name }),
      ...(number !== 'chosen' && { proxyIdentifier: number }),
    })
    if (!added.ok) return setRefusal(added.error)
    if (isNew && name !== '') await execute({ type: 'phone.set', e164, label: name })
    closeDialog()
  }

  return (
    <DialogForm does="Add the person" onSubmit={submit} onCancel={closeDialog}>
      <PersonField label="Person" choice={person} error={fault} />
      <SelectField label="Reaches the other at" value={number} choices={numberChoices} onChoose={setNumber} />
      {refusal && (
        <SessionRefusal
          title="Nobody was added"
          error={refusal}
          people={numbersOf([person])}
          onSolved={() => setRefusal(undefined)}
        />
      )}
    </DialogForm>
  )
}
