import { useJourneys } from '../mask/journeys.ts'
import { useContacts } from '../phones/contacts.ts'

/** Calls back when a message has come to its phone on screen too: at once where nothing travels. */
export function whenArrived(sid: string, arrived: () => void): void {
  requestAnimationFrame(() => {
    if (!isUnderWay(sid)) return arrived()
    const stop = useJourneys.subscribe(() => {
      if (isUnderWay(sid)) return
      stop()
      arrived()
    })
  })
}

function isUnderWay(reachedSid: string): boolean {
  const { underWay } = useJourneys.getState()
  if (underWay.size === 0) return false
  const { contacts } = useContacts.getState()
  return [...underWay].some((resourceSid) => contacts.get(resourceSid)?.reachedSid === reachedSid)
}
