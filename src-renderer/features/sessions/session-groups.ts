import type { SessionView } from '#shared/resources/session.ts'

export type SessionItem =
  | { readonly kind: 'heading'; readonly word: 'Active' | 'Closed'; readonly count: number }
  | { readonly kind: 'session'; readonly session: SessionView }

/** Active sessions in the order they were made, then closed ones, the last closed first; a heading before each. */
export function groupSessions(sessions: readonly SessionView[]): readonly SessionItem[] {
  const active = sessions.filter((session) => session.status !== 'closed')
  const closed = sessions
    .filter((session) => session.status === 'closed')
    .sort((a, b) => (b.dateEnded ?? 0) - (a.dateEnded ?? 0))
  return [...group('Active', active), ...group('Closed', closed)]
}

function group(word: 'Active' | 'Closed', sessions: readonly SessionView[]): readonly SessionItem[] {
  if (sessions.length === 0) return []
  return [
    { kind: 'heading', word, count: sessions.length },
    ...sessions.map((session) => ({ kind: 'session' as const, session })),
  ]
}

export function keyOf(item: SessionItem): string {
  return item.kind === 'heading' ? item.word : item.session.sid
}

/** The session that an arrow leads to from `index`, headings skipped; null at either end. */
export function sessionAfterKey(items: readonly SessionItem[], index: number, key: string): number | null {
  const isSession = (item: SessionItem) => item.kind === 'session'
  switch (key) {
    case 'ArrowDown':
      return foundOrNull(items.findIndex((item, at) => at > index && isSession(item)))
    case 'ArrowUp':
      return foundOrNull(items.findLastIndex((item, at) => at < index && isSession(item)))
    case 'Home':
      return foundOrNull(items.findIndex(isSession))
    case 'End':
      return foundOrNull(items.findLastIndex(isSession))
    default:
      return null
  }
}

function foundOrNull(index: number): number | null {
  return index === -1 ? null : index
}
