import type { SubmitEvent } from 'react'
import { useRef } from 'react'

/** Runs `submit` when the form is sent, and not again while it runs. Then the first field with an error gets the focus. */
export function useSubmit(submit: () => Promise<void>): (event: SubmitEvent<HTMLFormElement>) => void {
  const busy = useRef(false)
  return (event) => {
    event.preventDefault()
    event.stopPropagation()
    if (busy.current) return
    const form = event.currentTarget
    busy.current = true
    submit().finally(() => {
      busy.current = false
      requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
    })
  }
}
