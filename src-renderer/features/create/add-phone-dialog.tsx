import { useState } from 'react'
import { closeDialog, useDialogs } from '#renderer/state/dialogs.ts'
import { execute } from '#renderer/state/host.ts'
import { useNumbers, usePhones } from '#renderer/state/world.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { DialogForm } from '#renderer/ui/dialog-form.tsx'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { TextField } from '#renderer/ui/field.tsx'
import { formatNumber } from '#renderer/ui/format-number.ts'
import type { ApiError } from '#shared/contract/result.ts'
import type { PhoneView } from '#shared/contract/snapshot.ts'
import { whyNotPhone } from './claimed-number.ts'
import { focusNewPhone } from './focus-new-phone.ts'
import { numberAdvice, readNumber } from './read-number.ts'
import { suggestName, suggestPhone } from './suggest.ts'

export function AddPhoneDialog() {
  const open = useDialogs((dialogs) => dialogs.open === 'add-phone')
  return (
    <Dialog
      open={open}
      onClose={closeDialog}
      title="Add a phone"
      description="One more person on stage, with a number of their own."
    >
      <AddPhoneForm />
    </Dialog>
  )
}

function AddPhoneForm() {
  const phones = usePhones()
  const numbers = useNumbers()
  const [label, setLabel] = useState(() => suggestName(new Set(phones.map(({ phone }) => phone.label))))
  const [number, setNumber] = useState(() => formatNumber(suggestPhone(new Set(phones.map(({ phone }) => phone.e164)))))
  const [fault, setFault] = useState<string>()
  const [refusal, setRefusal] = useState<ApiError>()

  const submit = async () => {
    const e164 = readNumber(number)
    const problem = e164 === null ? numberAdvice : (whyTaken(phones, e164) ?? whyNotPhone(numbers, e164))
    setFault(problem)
    if (e164 === null || problem !== undefined) return
    const name = label.trim()
    const result = await execute({ type: 'phone.set', e164, ...(name !== '' && { label: name }) })
    if (!result.ok) return setRefusal(result.error)
    closeDialog()
    focusNewPhone(e164)
  }

  return (
    <DialogForm does="Add phone" onSubmit={submit} onCancel={closeDialog}>
      <TextField
        label="Name"
        value={label}
        hint="Whose phone it is. Empty: the number itself."
        onFocus={(event) => event.currentTarget.select()}
        onValue={setLabel}
      />
      <TextField label="Number" type="tel" value={number} error={fault} onValue={setNumber} />
      {refusal && <ErrorNote title="The phone was not added" error={refusal} />}
    </DialogForm>
  )
}

function whyTaken(phones: readonly PhoneView[], e164: string): string | undefined {
  const owner = phones.find(({ phone }) => phone.e164 === e164)?.phone
  if (owner === undefined) return undefined
  return owner.label === e164 ? 'A phone on stage has this number already.' : `${owner.label} has this number already.`
}
