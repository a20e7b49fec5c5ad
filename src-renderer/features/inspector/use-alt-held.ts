import { useSyncExternalStore } from 'react'

let held = false
const listeners = new Set<() => void>()
const types = ['keydown', 'keyup', 'blur']

/** Whether Alt is down: copies then hold real numbers. */
export function useAltHeld(): boolean {
  return useSyncExternalStore(subscribe, () => held)
}

function follow(event: Event): void {
  const now = event instanceof KeyboardEvent && event.altKey
  if (now === held) return
  held = now
  for (const listener of [...listeners]) listener()
}

function subscribe(onChange: () => void): () => void {
  if (listeners.size === 0) for (const type of types) window.addEventListener(type, follow, true)
  listeners.add(onChange)
  return () => {
    listeners.delete(onChange)
    if (listeners.size > 0) return
    for (const type of types) window.removeEventListener(type, follow, true)
    held = false
  }
}
