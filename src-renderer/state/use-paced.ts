import { useEffect, useRef, useState } from 'react'

const everyMs = 200

/** The value, taken over at most five times a second. */
export function usePaced(value: number): number {
  const [taken, setTaken] = useState(value)
  const takenAt = useRef(0)
  useEffect(() => {
    const rest = Math.max(0, takenAt.current + everyMs - performance.now())
    const timer = setTimeout(() => {
      takenAt.current = performance.now()
      setTaken(value)
    }, rest)
    return () => clearTimeout(timer)
  }, [value])
  return taken
}
