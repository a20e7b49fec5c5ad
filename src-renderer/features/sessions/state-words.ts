import type { SessionState } from '#shared/machines/session-machine.ts'
import type { ClosedReason } from '#shared/resources/session.ts'

export const stateWords = {
  open: 'open',
  'in-progress': 'in progress',
  closed: 'closed',
} as const satisfies Record<SessionState, string>

export const stateMeanings = {
  open: 'Nobody has written or called yet.',
  'in-progress': 'Messages and calls go through.',
  closed: 'Nothing goes through; its numbers are free for others.',
} as const satisfies Record<SessionState, string>

export const closedWords = {
  api: 'by request',
  ttl: 'time ran out',
  'date-expiry': 'expiry date came',
} as const satisfies Record<ClosedReason, string>
