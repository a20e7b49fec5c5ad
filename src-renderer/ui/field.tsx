import type { ComponentProps, ReactNode } from 'react'
import { useId } from 'react'
import styles from './field.module.css'

interface FieldProps {
  readonly label: string
  readonly hint?: ReactNode
  /** What is wrong with it, in words. */
  readonly error?: string | undefined
  /** Makes the control; the ids tie it to its label and texts. */
  readonly children: (control: FieldControl) => ReactNode
}

export interface FieldControl {
  readonly id: string
  readonly describedBy: string | undefined
  readonly invalid: boolean
}

/** A labelled control with its hint and its error in place. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId()
  const textId = `${id}-text`
  const hasText = error !== undefined || hint !== undefined
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {children({ id, describedBy: hasText ? textId : undefined, invalid: error !== undefined })}
      {hasText && (
        <p id={textId} className={error === undefined ? styles.hint : styles.error}>
          {error ?? hint}
        </p>
      )}
    </div>
  )
}

interface TextFieldProps
  extends Omit<ComponentProps<'input'>, 'id' | 'style' | 'aria-describedby' | 'aria-invalid' | 'onChange'> {
  readonly label: string
  readonly hint?: ReactNode
  readonly error?: string | undefined
  readonly onValue: (value: string) => void
}

export function TextField({ label, hint, error, onValue, className, ...rest }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {({ id, describedBy, invalid }) => (
        <input
          autoComplete="off"
          spellCheck={false}
          {...rest}
          id={id}
          className={[styles.input, className].filter(Boolean).join(' ')}
          aria-describedby={describedBy}
          aria-invalid={invalid || undefined}
          onChange={(event) => onValue(event.target.value)}
        />
      )}
    </Field>
  )
}
