import { useEffect, useState } from 'react'
import { openDropped } from './open-dropped.ts'

/** Takes files that are dropped anywhere on the window. True while one is held over it. */
export function useDrop(): boolean {
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    /** Entering a child comes before leaving its parent. */
    let depth = 0
    const listen = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      if (event.type === 'dragenter') depth += 1
      if (event.type === 'dragleave') depth -= 1
      if (event.type === 'drop') depth = 0
      setHeld(depth > 0)
      if (event.type === 'drop') void openDropped([...event.dataTransfer.files])
    }
    const events = ['dragenter', 'dragover', 'dragleave', 'drop'] as const
    for (const name of events) window.addEventListener(name, listen)
    return () => {
      for (const name of events) window.removeEventListener(name, listen)
    }
  }, [])
  return isHeld
}
