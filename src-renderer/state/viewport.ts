import { useSyncExternalStore } from 'react'

/** Below this the columns and the drawer come over the stage instead of beside it. */
const narrow = '(max-width: 899.98px), (max-height: 559.98px)'

export function isNarrow(): boolean {
  return matchMedia(narrow).matches
}

export function useNarrow(): boolean {
  return useSyncExternalStore(follow, isNarrow)
}

function follow(onChange: () => void): () => void {
  const media = matchMedia(narrow)
  media.addEventListener('change', onChange)
  return () => media.removeEventListener('change', onChange)
}
