import type { SessionMode } from '#shared/resources/session.ts'
import { pauseWords } from '../../file/pause-words.ts'
import { modeSaid } from '../../play/as-said.ts'

interface Opening {
  /** Seconds. */
  readonly ttl?: number | undefined
  readonly expires?: number | undefined
  readonly mode?: SessionMode | undefined
  readonly numbers?: Readonly<Record<string, string>> | undefined
}

const dayAndTime = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' })

/** 'The app opens Ride 1 for Ana and Ben, for texts only, for 1 hour; Ana gets Blue and Ben gets Green.' */
export function tellOpening(said: string, { ttl, expires, mode, numbers = {} }: Opening): string {
  const terms = [
    ...(mode === undefined ? [] : [modeSaid[mode]]),
    ...(ttl === undefined ? [] : [ttl === 0 ? 'without an end' : `for ${pauseWords(ttl * 1000)}`]),
    ...(expires === undefined ? [] : [`until ${dayAndTime.format(expires)}`]),
  ]
  const given = Object.entries(numbers).map(([person, number]) => `${person} gets ${number}`)
  const opened = [said, ...terms].join(', ')
  return given.length === 0 ? `${opened}.` : `${opened}; ${given.join(' and ')}.`
}
