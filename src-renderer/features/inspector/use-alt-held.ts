import { useSyncExternalStore } from 'react'

let held = false

/** Whether Alt is down: copies then hold real numbers. */
export function useAltHeld(): boolean {
  return useSyncExternalStore(subscribe, () => held)
}

function subscribe(onChange: () => void): () => void {
  const follow = (event: Event) => {
    const now = event instanceof KeyboardEvent && event.altKey
    if (now === held) return
    held = now
    onChange()
  }
  const types = ['keydown', 'keyup', 'blur']
  for (const type of types) window.addEventListener(type, follow, true)
  return () => {
    for (const type of types) window.removeEventListener(type, follow, true)
  }
}
