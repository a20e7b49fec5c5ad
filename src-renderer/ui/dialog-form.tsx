import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { DialogActions } from './dialog.tsx'
import styles from './form.module.css'
import { useSubmit } from './use-submit.ts'

interface DialogFormProps {
  /** What sending it does: 'Create session'. */
  readonly does: string
  readonly onSubmit: () => Promise<void>
  readonly onCancel: () => void
  /** Other things to do, before Cancel. */
  readonly others?: ReactNode
  readonly children: ReactNode
}

/** What a dialog asks for, and the two ways out of it. */
export function DialogForm({ does, onSubmit, onCancel, others, children }: DialogFormProps) {
  return (
    <form noValidate className={styles.form} onSubmit={useSubmit(onSubmit)}>
      {children}
      <DialogActions>
        {others}
        <Button onClick={onCancel}>Cancel</Button>
        <Button type="submit" look="primary">
          {does}
        </Button>
      </DialogActions>
    </form>
  )
}
