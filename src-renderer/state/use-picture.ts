import { useEffect, useState } from 'react'
import { query } from './host.ts'

/** What pictures look like never changes, so none is asked for again while it is kept. */
const known = new Map<string, Promise<string | null>>()
/** The pictures last looked at. */
const mostKept = 50

/** The picture behind a `simulator:` media URL as a data: URL, which every host may show; null until it is there. */
export function usePicture(url: string): string | null {
  const [picture, setPicture] = useState<string | null>(null)
  useEffect(() => {
    let isCurrent = true
    void readPicture(url).then((found) => isCurrent && setPicture(found))
    return () => {
      isCurrent = false
    }
  }, [url])
  return picture
}

function readPicture(url: string): Promise<string | null> {
  const asked = known.get(url) ?? askFor(url)
  known.delete(url)
  known.set(url, asked)
  for (const oldest of [...known.keys()].slice(0, -mostKept)) known.delete(oldest)
  return asked
}

async function askFor(url: string): Promise<string | null> {
  const answer = await query({ type: 'media', url })
  if (!answer.ok) known.delete(url)
  return answer.ok && answer.value !== null ? `data:${answer.value.contentType};base64,${answer.value.base64}` : null
}
