import { useEffect, useRef } from 'react'
import type { Thread } from './threads.ts'

/** The numbers with something newer than what was last in front. What the window began with counts as read. */
export function useUnread(threads: readonly Thread[], shown: string | null): ReadonlySet<string> {
  const read = useRef<Map<string, string>>(null)
  read.current ??= new Map(threads.map(({ peer, lastSid }) => [peer, lastSid]))
  const known = read.current
  const newest = threads.find(({ peer }) => peer === shown)?.lastSid

  useEffect(() => {
    if (shown !== null && newest !== undefined) known.set(shown, newest)
  }, [known, shown, newest])

  return new Set(
    threads.filter(({ peer, lastSid }) => peer !== shown && known.get(peer) !== lastSid).map(({ peer }) => peer),
  )
}
