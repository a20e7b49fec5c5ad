import type { FocusEvent, RefObject } from 'react'
import { useLayoutEffect, useRef, useState } from 'react'
import { firstStopOf } from './focus-phone.ts'

/** Where the focus is in the conversation of a phone. */
export type ThreadFocus = 'elsewhere' | 'there' | 'writing'

interface PhoneFocus {
  readonly ref: RefObject<HTMLElement | null>
  readonly threadFocus: ThreadFocus
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void
}

/** Keeps the focus inside a phone when what had it goes away: the button that was pressed, say. `screen` names what the glass shows. */
export function usePhoneFocus(screen: string): PhoneFocus {
  const ref = useRef<HTMLElement>(null)
  const hasFocus = useRef(false)
  const [threadFocus, setThreadFocus] = useState<ThreadFocus>('elsewhere')

  // biome-ignore lint/correctness/useExhaustiveDependencies: it runs when what is on the glass changes
  useLayoutEffect(() => {
    const phone = ref.current
    const active = document.activeElement
    const isKept = active !== null && phone?.contains(active) === true && active.closest('[inert]') === null
    if (phone !== null && hasFocus.current && !isKept) firstStopOf(phone)?.focus()
  }, [screen])

  return {
    ref,
    threadFocus,
    onFocus: (event) => {
      hasFocus.current = true
      setThreadFocus(focusIn(event.target))
    },
    onBlur: (event) => {
      hasFocus.current = event.currentTarget.contains(event.relatedTarget)
      if (!hasFocus.current) setThreadFocus('elsewhere')
    },
  }
}

function focusIn(element: HTMLElement): ThreadFocus {
  if (element.closest('[data-thread]') === null) return 'elsewhere'
  return element instanceof HTMLTextAreaElement ? 'writing' : 'there'
}
