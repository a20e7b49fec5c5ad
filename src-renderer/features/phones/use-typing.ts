import { useEffect, useState } from 'react'

/** ms without a letter after which somebody is no longer typing. */
const restMs = 2500

/** Whether a text has just been changed to something. What is there at first was not typed now. */
export function useTyping(text: string): boolean {
  const [rested, setRested] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), restMs)
    return () => clearTimeout(timer)
  }, [text])
  return text !== '' && text !== rested
}
