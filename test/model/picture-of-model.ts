import { type Model, pairOf, presentIn } from './model.ts'
import { usageOf } from './model-members.ts'
import type { Picture } from './picture.ts'
import { people } from './real.ts'

export function pictureOfModel(model: Model): Picture {
  const usage = usageOf(model)
  return {
    sessions: [...model.sessions].map(([sid, session]) => ({
      sid,
      status: session.status,
      pairs: presentIn(session).map(({ identifier, number }) => pairOf(identifier, number)),
    })),
    pool: [...model.pool].map(([number, isReserved]) => ({ number, isReserved, inUse: usage.get(number) ?? 0 })),
    optOuts: [...model.optOuts].sort(),
    phones: people.map((person) => ({
      person,
      received: model.inboxes.get(person) ?? [],
      calls: callsOf(model, person),
    })),
  }
}

function callsOf({ calls }: Model, person: string): string[] {
  return calls
    .filter(({ caller, callee }) => caller === person || callee === person)
    .map(({ caller, ringsUntil }) => {
      const status = ringsUntil === null ? 'in-progress' : 'ringing'
      return `${caller === person ? 'dialled' : 'received'} ${status}`
    })
}
