import { useSyncExternalStore } from 'react'

/** Below this the columns and the drawer come over the stage instead of beside it. */
const narrow = '(max-width: 899.98px), (max-height: 559.98px)'

/** Below this, at 200 % zoom, every row above the stage counts. */
const short = '(max-height: 500px)'

export function isNarrow(): boolean {
  return matchMedia(narrow).matches
}

export function useNarrow(): boolean {
  return useSyncExternalStore(followNarrow, isNarrow)
}

export function useShort(): boolean {
  return useSyncExternalStore(followShort, isShort)
}

/** CSS px. */
export function useWindowHeight(): number {
  return useSyncExternalStore(followSize, () => window.innerHeight)
}

/** CSS px. */
export function useWindowWidth(): number {
  return useSyncExternalStore(followSize, () => window.innerWidth)
}

function isShort(): boolean {
  return matchMedia(short).matches
}

const followNarrow = following(narrow)
const followShort = following(short)

function followSize(onChange: () => void): () => void {
  window.addEventListener('resize', onChange)
  return () => window.removeEventListener('resize', onChange)
}

function following(query: string) {
  return (onChange: () => void) => {
    const media = matchMedia(query)
    media.addEventListener('change', onChange)
    return () => media.removeEventListener('change', onChange)
  }
}
