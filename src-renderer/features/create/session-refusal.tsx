import { useState } from 'react'
import { Button } from '#renderer/ui/button.tsx'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import type { ApiError } from '#shared/contract/result.ts'
import { AddNumberOver } from './add-number-dialog.tsx'

/** Codes that mean no number of the pool fits. https://www.twilio.com/docs/proxy/understanding-phone-number-management */
const poolCodes: ReadonlySet<ApiError['code']> = new Set([80201, 80202, 80203, 80205, 80206, 80207, 80208])

interface SessionRefusalProps {
  readonly title?: string
  readonly error: ApiError
  /** E.164 of those who were to be in it. */
  readonly people: readonly string[]
  /** What stood in the way is gone; the session can be tried again. */
  readonly onSolved: () => void
}

/** Why no session was made, or nobody added to one; when the pool is the reason, a number can be added from here. */
export function SessionRefusal({
  title = 'The session was not created',
  error,
  people,
  onSolved,
}: SessionRefusalProps) {
  const [adding, setAdding] = useState(false)
  return (
    <ErrorNote title={title} error={error}>
      {poolCodes.has(error.code) && (
        <Button size="small" onClick={() => setAdding(true)}>
          Add a number to the pool
        </Button>
      )}
      <AddNumberOver open={adding} onClose={() => setAdding(false)} people={people} onAdded={onSolved} />
    </ErrorNote>
  )
}
