import { type SessionEvent, type SessionState, sessionMachine } from '#shared/machines/session-machine.ts'
import type { SessionView } from '#shared/resources/session.ts'

type EventType = SessionEvent['type']

export interface ChartEdge {
  readonly from: SessionState
  readonly to: SessionState
  readonly events: readonly EventType[]
  /** How it runs when the states stand below each other in the machine's order. */
  readonly shape: 'next' | 'skip' | 'back' | 'loop'
}

export interface Chart {
  /** In the machine's order, the initial state first. */
  readonly states: readonly SessionState[]
  readonly edges: readonly ChartEdge[]
}

export interface Way {
  readonly from: SessionState
  readonly event: EventType
}

export const eventWords = {
  INTERACTED: 'interaction',
  CLOSED: 'closed',
  EXPIRED: 'expired',
  REOPENED: 're-opened',
} as const satisfies Record<EventType, string>

/** The session machine as states and arrows; events that lead the same way share an arrow. */
export function readChart(): Chart {
  const nodes = Object.values(sessionMachine.root.states)
  const states = nodes.map((node) => node.key as SessionState)
  const edges = new Map<string, ChartEdge>()
  for (const node of nodes) {
    for (const event of node.ownEvents as readonly EventType[]) {
      for (const target of node.transitions.get(event)?.flatMap((transition) => transition.target ?? []) ?? []) {
        const [from, to] = [node.key as SessionState, target.key as SessionState]
        const key = `${from} ${to}`
        const events = [...(edges.get(key)?.events ?? []), event]
        edges.set(key, { from, to, events, shape: shapeOf(states.indexOf(from), states.indexOf(to)) })
      }
    }
  }
  return { states, edges: [...edges.values()] }
}

function shapeOf(from: number, to: number): ChartEdge['shape'] {
  if (from === to) return 'loop'
  if (to < from) return 'back'
  return to === from + 1 ? 'next' : 'skip'
}

/** The way by which a session came where it is; null while it is as it was made. */
export function lastWay(
  session: Pick<SessionView, 'status' | 'closedReason' | 'dateStarted' | 'dateReopened' | 'dateLastInteraction'>,
): Way | null {
  const isUsed = session.dateStarted !== null || session.dateReopened !== null
  const isReopened = session.dateReopened !== null && session.dateReopened >= (session.dateLastInteraction ?? 0)
  switch (session.status) {
    case 'open':
      return null
    case 'in-progress':
      return isReopened ? { from: 'closed', event: 'REOPENED' } : { from: 'open', event: 'INTERACTED' }
    case 'closed':
      return { from: isUsed ? 'in-progress' : 'open', event: session.closedReason === 'api' ? 'CLOSED' : 'EXPIRED' }
  }
}
