import { useEffect, useRef } from 'react'
import { isOwn } from './last-words.ts'
import type { Thread } from './threads.ts'

/** The numbers that sent something newer than what was last in front. What the window began with counts as read. */
export function useUnread(threads: readonly Thread[], shown: string | null): readonly string[] {
  const read = useRef<Map<string, string>>(null)
  read.current ??= new Map(threads.map(({ peer, last }) => [peer, last.sid]))
  const known = read.current
  const newest = threads.find(({ peer }) => peer === shown)?.last.sid

  useEffect(() => {
    if (shown !== null && newest !== undefined) known.set(shown, newest)
  }, [known, shown, newest])

  return threads
    .filter(({ peer, last }) => peer !== shown && !isOwn(last) && known.get(peer) !== last.sid)
    .map(({ peer }) => peer)
}
