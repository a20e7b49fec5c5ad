import { isContactEntry, type TimelineEntry } from '#shared/resources/timeline-entry.ts'
import { type Selection, type Subject, useSelection } from './selection.ts'

export type Light = 'selected' | 'previewed'

type IsAbout = (subject: Subject) => boolean

/** How something on screen is lit, when what is selected or previewed is about it. */
export function useLight(isAbout: IsAbout): Light | undefined {
  return useSelection(({ selected, previewed }) => lightOf(selected, previewed, isAbout))
}

export function lightOf(selected: Selection | null, previewed: Selection | null, isAbout: IsAbout): Light | undefined {
  if (isLitBy(selected, isAbout)) return 'selected'
  return isLitBy(previewed, isAbout) ? 'previewed' : undefined
}

function isLitBy(selection: Selection | null, isAbout: IsAbout): boolean {
  const subject = subjectOf(selection)
  return subject !== null && isAbout(subject)
}

/** What lights up with a selection. */
export function subjectOf(selection: Selection | null): Subject | null {
  if (selection?.kind === 'refusal') return null
  return selection?.kind === 'request' || selection?.kind === 'delivery' ? selection.about : selection
}

interface Carried {
  readonly resourceSid: string
  readonly sessionSid: string | null
}

/** A message or call is lit by itself and by its session. */
export function isAboutContact(subject: Subject, { resourceSid, sessionSid }: Carried): boolean {
  if (subject.kind === 'contact') return subject.resourceSid === resourceSid
  return subject.kind === 'session' && subject.sessionSid === sessionSid
}

export function isAboutSession(subject: Subject, sessionSid: string): boolean {
  return subject.kind === 'session' && subject.sessionSid === sessionSid
}

export function isAboutNumber(subject: Subject, e164: string | undefined): boolean {
  return subject.kind === 'number' && subject.e164 === e164
}

/** A timeline row is lit by itself and by its session. */
export function isAboutEntry(subject: Subject, entry: TimelineEntry): boolean {
  if (isContactEntry(entry)) return isAboutContact(subject, entry)
  if (subject.kind === 'entry') return subject.row === entry.row
  return entry.sessionSid !== null && isAboutSession(subject, entry.sessionSid)
}
