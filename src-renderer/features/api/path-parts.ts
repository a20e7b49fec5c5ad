import { shortSid } from '../sessions/session-name.ts'

/** A stretch of a path; a SID is shown by its ends. */
export interface PathPart {
  readonly key: string
  readonly text: string
  readonly isSid: boolean
}

const sid = /^[A-Z]{2}[0-9a-f]{32}/

/** `/v1/Services/KS…04d1/Sessions` in pieces. */
export function pathParts(path: string): readonly PathPart[] {
  return path
    .split(/(?<=\/)/)
    .map((text, place) =>
      sid.test(text)
        ? { key: `${place}`, text: shortSid(text.slice(0, 34)) + text.slice(34), isSid: true }
        : { key: `${place}`, text, isSid: false },
    )
}
