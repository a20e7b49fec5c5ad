import { useEffect, useState } from 'react'
import type { Thread } from './threads.ts'

/** The numbers with something newer than what was last in front. What the window began with counts as read. */
export function useUnread(threads: readonly Thread[], shown: string | null): ReadonlySet<string> {
  const [read, setRead] = useState<ReadonlyMap<string, string>>(
    () => new Map(threads.map(({ peer, lastSid }) => [peer, lastSid])),
  )
  const newest = threads.find(({ peer }) => peer === shown)?.lastSid

  useEffect(() => {
    if (shown !== null && newest !== undefined) setRead((before) => new Map(before).set(shown, newest))
  }, [shown, newest])

  return new Set(
    threads.filter(({ peer, lastSid }) => peer !== shown && read.get(peer) !== lastSid).map(({ peer }) => peer),
  )
}
