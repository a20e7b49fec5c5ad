import { useState } from 'react'
import { closeDialog, useDialogs } from '#renderer/state/dialogs.ts'
import { execute } from '#renderer/state/host.ts'
import { useNumbers, usePhones } from '#renderer/state/world.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { DialogForm } from '#renderer/ui/dialog-form.tsx'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { TextField } from '#renderer/ui/field.tsx'
import styles from '#renderer/ui/form.module.css'
import { formatNumber } from '#renderer/ui/format-number.ts'
import { notify } from '#renderer/ui/notify.ts'
import type { ApiError } from '#shared/contract/result.ts'
import { whyNotProxy } from './claimed-number.ts'
import { numberAdvice, readNumber } from './read-number.ts'
import { ServiceField, useServiceChoice } from './service-field.tsx'
import { suggestProxyNumber } from './suggest.ts'

export function AddNumberDialog() {
  const open = useDialogs((dialogs) => dialogs.open === 'add-number')
  return <AddNumberOver open={open} onClose={closeDialog} />
}

interface AddNumberOverProps {
  readonly open: boolean
  readonly onClose: () => void
  /** E.164 of those whom it is to mask, where that is known. */
  readonly people?: readonly string[]
  readonly onAdded?: () => void
}

/** The same over another dialog, which goes on once the number is there. */
export function AddNumberOver({ open, onClose, people, onAdded }: AddNumberOverProps) {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="Add a number to the pool"
      description="It is bought for the account and put into the pool, so that sessions can mask people with it."
    >
      <AddNumberForm onClose={onClose} people={people} onAdded={onAdded} />
    </Dialog>
  )
}

interface AddNumberFormProps {
  readonly onClose: () => void
  readonly people: readonly string[] | undefined
  readonly onAdded: (() => void) | undefined
}

function AddNumberForm({ onClose, people, onAdded }: AddNumberFormProps) {
  const numbers = useNumbers()
  const phones = usePhones()
  const service = useServiceChoice()
  const [number, setNumber] = useState(() =>
    formatNumber(suggestProxyNumber(new Set(numbers.map(({ e164 }) => e164)), people)),
  )
  const [isReserved, setReserved] = useState(false)
  const [fault, setFault] = useState<string>()
  const [refusal, setRefusal] = useState<ApiError>()

  const submit = async () => {
    const e164 = readNumber(number)
    const claimed = e164 === null ? undefined : whyNotProxy(phones, e164)
    setFault(e164 === null ? numberAdvice : claimed)
    if (e164 === null || claimed !== undefined) return
    const into = await service.resolve()
    if (!into.ok) return setRefusal(into.error)
    const bought = await execute({ type: 'number.set', e164 })
    if (!bought.ok) return setRefusal(bought.error)
    const added = await execute({ type: 'pool.add', serviceSid: into.value, numberSid: bought.value.sid, isReserved })
    if (!added.ok) return setRefusal(added.error)
    notify({ title: `${formatNumber(e164)} is in the pool`, tone: 'good' })
    onAdded?.()
    onClose()
  }

  return (
    <DialogForm does="Add number" onSubmit={submit} onCancel={onClose}>
      <TextField label="Number" type="tel" value={number} error={fault} onValue={setNumber} />
      <ServiceField choice={service} />
      <label className={styles.check}>
        <input type="checkbox" checked={isReserved} onChange={(event) => setReserved(event.target.checked)} />
        Reserved: never chosen by itself, only when named
      </label>
      {refusal && <ErrorNote title="The number was not added" error={refusal} />}
    </DialogForm>
  )
}
