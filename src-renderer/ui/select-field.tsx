import { Field } from './field.tsx'
import { type Choice, Select } from './select.tsx'

interface SelectFieldProps<Value extends string> {
  readonly label: string
  /** What the choice itself is called, where the label is a sentence. */
  readonly name?: string
  readonly value: Value
  readonly choices: readonly Choice<Value>[]
  readonly error?: string | undefined
  readonly onChoose: (value: Value) => void
}

/** A labelled choice, with its error in place. */
export function SelectField<Value extends string>({ label, name = label, error, ...select }: SelectFieldProps<Value>) {
  return (
    <Field label={label} error={error}>
      {({ id, describedBy }) => <Select id={id} describedBy={describedBy} label={name} {...select} />}
    </Field>
  )
}
