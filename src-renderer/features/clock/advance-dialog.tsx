import { useState } from 'react'
import { closeDialog, useDialogs } from '#renderer/state/dialogs.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { DialogForm } from '#renderer/ui/dialog-form.tsx'
import { TextField } from '#renderer/ui/field.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import styles from './advance-dialog.module.css'
import { advanceBy } from './clock-actions.ts'
import { type SpanUnit, spanUnits } from './spans.ts'

const mostSeconds = 3_155_760_000

export function AdvanceDialog() {
  const open = useDialogs((dialogs) => dialogs.open === 'advance')
  return (
    <Dialog
      open={open}
      onClose={closeDialog}
      title="Advance the clock"
      description="Everything that falls due on the way happens, in order."
    >
      <AdvanceForm />
    </Dialog>
  )
}

function AdvanceForm() {
  const [amount, setAmount] = useState('90')
  const [unit, setUnit] = useState<SpanUnit>('minutes')
  const [error, setError] = useState<string>()

  const submit = async () => {
    const span = Number(amount) * (spanUnits.find(({ value }) => value === unit)?.seconds ?? 1)
    if (amount.trim() === '' || !(span > 0)) return setError('Give a number above 0.')
    if (span > mostSeconds) return setError('That is more than a hundred years.')
    closeDialog()
    advanceBy(span)
  }

  return (
    <DialogForm does="Advance" onSubmit={submit} onCancel={closeDialog}>
      <div className={styles.row}>
        <TextField label="Amount" inputMode="decimal" value={amount} error={error} onValue={setAmount} />
        <SelectField label="Unit" value={unit} choices={spanUnits} onChoose={setUnit} />
      </div>
    </DialogForm>
  )
}
