import { useEffect, useState } from 'react'
import { useMirror } from './mirror.ts'

const everyMs = 200

type Version = 'seq' | 'eventSeq' | 'timelineVersion' | 'alertVersion' | 'responderVersion'

/** One of the world's counters, taken over at once and then at most five times a second; who asks is drawn no more often. */
export function usePaced(version: Version): number {
  const [taken, setTaken] = useState(() => read(version))

  useEffect(() => {
    let last = read(version)
    let takenAt = Number.NEGATIVE_INFINITY
    let timer: ReturnType<typeof setTimeout> | undefined
    const take = () => {
      timer = undefined
      takenAt = performance.now()
      last = read(version)
      setTaken(last)
    }
    const follow = () => {
      if (timer !== undefined || read(version) === last) return
      const rest = takenAt + everyMs - performance.now()
      if (rest <= 0) take()
      else timer = setTimeout(take, rest)
    }
    setTaken(last)
    const stop = useMirror.subscribe(follow)
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [version])

  return taken
}

function read(version: Version): number {
  return useMirror.getState().world?.[version] ?? 0
}
