import { close, endCall, type Model } from './model.ts'
import { deliverInModel } from './model-traffic.ts'

export const day = 24 * 60 * 60 * 1000
const retention = 90 * day

interface Due {
  readonly at: number
  readonly happen: () => void
}

/** Lets simulated ms pass, with everything that falls due, one after the other. */
export function passInModel(model: Model, ms: number): void {
  const goal = model.now + ms
  for (let due = nextDue(model, goal); due !== undefined; due = nextDue(model, goal)) {
    model.now = due.at
    due.happen()
  }
  model.now = goal
}

function nextDue(model: Model, goal: number): Due | undefined {
  const due = [...dueTexts(model), ...dueCalls(model), ...dueSessions(model)].filter(({ at }) => at <= goal)
  return due.reduce<Due | undefined>((first, other) => (first && first.at <= other.at ? first : other), undefined)
}

function dueTexts(model: Model): Due[] {
  return model.texts.map((text) => ({ at: text.at, happen: () => deliverInModel(model, text) }))
}

function dueCalls(model: Model): Due[] {
  return model.calls.flatMap((call) =>
    call.ringsUntil === null ? [] : [{ at: call.ringsUntil, happen: () => endCall(model, call) }],
  )
}

function dueSessions(model: Model): Due[] {
  return [...model.sessions].flatMap(([sid, session]): Due[] => {
    if (session.status === 'closed') {
      return [{ at: session.closedAt + retention, happen: () => void model.sessions.delete(sid) }]
    }
    const at = session.since + session.ttl * 1000
    return session.ttl === 0 ? [] : [{ at, happen: () => close(model, session) }]
  })
}
