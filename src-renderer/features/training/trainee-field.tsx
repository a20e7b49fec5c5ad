import { type FocusEvent, useState } from 'react'
import { afterPress } from '#renderer/ui/after-press.ts'
import { Button } from '#renderer/ui/button.tsx'
import { TextField } from '#renderer/ui/field.tsx'
import { correctName, nameTrainee } from './trainee-actions.ts'
import styles from './trainee-field.module.css'

/**
 * The name on the score sheet: the next trainee's, who begins with nothing done, or the same one's spelled better.
 * Who goes on without choosing between the two is somebody else.
 */
export function TraineeField({ trainee }: { readonly trainee: string }) {
  const [typed, setTyped] = useState(trainee)
  const isNew = typed.trim() !== trainee
  const keepWhenLeft = (event: FocusEvent<HTMLFormElement>) => {
    // Another window that comes to the front leaves the focus where it is.
    if (event.currentTarget.contains(event.relatedTarget ?? document.activeElement)) return
    if (typed.trim() === '') afterPress(() => setTyped(trainee))
    else if (isNew) afterPress(() => void nameTrainee(typed))
  }
  return (
    <form
      className={styles.form}
      onBlur={keepWhenLeft}
      onSubmit={(event) => {
        event.preventDefault()
        if (isNew) void nameTrainee(typed)
      }}
    >
      <TextField
        label="Name on the score sheet"
        placeholder="optional"
        maxLength={80}
        value={typed}
        onValue={setTyped}
      />
      {isNew && <Button type="submit">{trainee === '' ? 'Use this name' : 'Another trainee'}</Button>}
      {isNew && trainee !== '' && (
        <Button asks onClick={() => void correctName(typed)}>
          Correct the name
        </Button>
      )}
    </form>
  )
}
