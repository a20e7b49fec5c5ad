import { useState } from 'react'
import { closeDialog, useDialogs } from '#renderer/state/dialogs.ts'
import { execute } from '#renderer/state/host.ts'
import { usePhones } from '#renderer/state/world.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { DialogForm } from '#renderer/ui/dialog-form.tsx'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { TextField } from '#renderer/ui/field.tsx'
import { formatNumber } from '#renderer/ui/format-number.ts'
import type { ApiError } from '#shared/contract/result.ts'
import type { PhoneView } from '#shared/contract/snapshot.ts'
import type { Phone } from '#shared/resources/phone.ts'

export function RenamePhoneDialog() {
  const { open, about } = useDialogs()
  const phones = usePhones()
  const phone = phones.find((view) => view.phone.e164 === about)?.phone
  return (
    <Dialog
      open={open === 'rename-phone' && phone !== undefined}
      onClose={closeDialog}
      title="Rename a phone"
      description={phone && `Whose ${formatNumber(phone.e164)} is. The name shows on the stage and nowhere on a phone.`}
    >
      {phone && <RenameForm phone={phone} phones={phones} />}
    </Dialog>
  )
}

function RenameForm({ phone, phones }: { readonly phone: Phone; readonly phones: readonly PhoneView[] }) {
  const { e164 } = phone
  const [name, setName] = useState(phone.label === e164 ? '' : phone.label)
  const [fault, setFault] = useState<string>()
  const [refusal, setRefusal] = useState<ApiError>()

  const submit = async () => {
    const label = name.trim() === '' ? e164 : name.trim()
    const isTaken = phones.some((view) => view.phone.e164 !== e164 && view.phone.label === label)
    setFault(isTaken ? 'Somebody on the stage has this name already.' : undefined)
    if (isTaken) return
    const result = await execute({ type: 'phone.set', e164, label })
    if (!result.ok) return setRefusal(result.error)
    closeDialog()
  }

  return (
    <DialogForm does="Rename" onSubmit={submit} onCancel={closeDialog}>
      <TextField label="Name" value={name} error={fault} hint="Empty: the number itself." onValue={setName} />
      {refusal && <ErrorNote title="The phone keeps its name" error={refusal} />}
    </DialogForm>
  )
}
