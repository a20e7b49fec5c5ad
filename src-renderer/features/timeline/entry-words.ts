import type { SessionChange, TimelineEntry } from '#shared/resources/timeline-entry.ts'

/** The words of timeline rows, kept apart from how they look. */
export const kindWords: Record<TimelineEntry['kind'], string> = {
  message: 'message',
  call: 'call',
  session: 'session',
  refusal: 'refused',
}

export const changeWords: Record<SessionChange, string> = {
  created: 'was opened',
  joined: 'joined',
  left: 'left',
  closed: 'was closed by request',
  expired: 'ran out of time and closed',
  reopened: 'was re-opened',
  deleted: 'was deleted',
}
