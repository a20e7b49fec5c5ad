import { useState } from 'react'
import { Button } from '#renderer/ui/button.tsx'
import { TextField } from '#renderer/ui/field.tsx'
import styles from './trainee-field.module.css'
import { nameTrainee } from './training-actions.ts'

/** The name on the score sheet. Another name is another trainee, who begins with nothing done. */
export function TraineeField({ trainee }: { readonly trainee: string }) {
  const [typed, setTyped] = useState(trainee)
  const isNew = typed.trim() !== trainee
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (isNew) nameTrainee(typed)
      }}
    >
      <TextField
        label="Name on the score sheet"
        placeholder="optional"
        maxLength={80}
        value={typed}
        onValue={setTyped}
      />
      {isNew && <Button type="submit">{trainee === '' ? 'Use this name' : 'Change trainee'}</Button>}
    </form>
  )
}
