import { useEffect, useState } from 'react'
import { useMirror, type World } from './mirror.ts'
import { createPace } from './pace.ts'

const everyMs = 200

type Version = 'seq' | 'eventSeq' | 'timelineVersion' | 'alertVersion' | 'responderVersion'

/** One of the world's counters, taken over at once and then at most five times a second; who asks is drawn no more often. */
export function usePaced(version: Version): number {
  return usePacedPart(version) ?? 0
}

/** A part of the world, for what nobody reads faster than five times a second. */
export function usePacedPart<Part extends keyof World>(part: Part): World[Part] | undefined {
  const [taken, setTaken] = useState(() => read(part))
  useEffect(() => followPaced(part, (value) => setTaken(() => value)), [part])
  return taken
}

/** Hands over a part of the world now, at once when it changes after a rest, and five times a second while it changes all the time. Returns how to stop. */
export function followPaced<Part extends keyof World>(
  part: Part,
  take: (value: World[Part] | undefined) => void,
): () => void {
  let last = read(part)
  const pace = createPace(() => {
    last = read(part)
    take(last)
  }, everyMs)
  take(last)
  const unfollow = useMirror.subscribe(() => {
    if (read(part) !== last) pace.due()
  })
  return () => {
    unfollow()
    pace.stop()
  }
}

function read<Part extends keyof World>(part: Part): World[Part] | undefined {
  return useMirror.getState().world?.[part]
}
