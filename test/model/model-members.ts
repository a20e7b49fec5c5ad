import { activeSessionsOf, type Model, type ModelSession, pairOf, presentIn, takeFault } from './model.ts'

/** Either the numbers that a new member may get, or the code of the refusal. */
export type Admission = { readonly numbers: readonly string[] } | { readonly code: number }

/** Whether somebody may join, with the number that is named or with one of the pool. */
export function admit(model: Model, session: ModelSession, person: string, named?: string): Admission {
  if (session.members.some(({ identifier }) => identifier === person)) return { code: 80103 }
  if (presentIn(session).length === 2) return { code: 80609 }
  const elsewhere = activeSessionsOf(model, person).filter(([, other]) => other !== session)
  if (elsewhere.length > 0 && takeFault(model, 'participant-race')) return { code: 80623 }
  const isTaken = (number: string) => activeSessionsOf(model, person, number).length > 0
  if (named !== undefined) {
    if (!model.pool.has(named)) return { code: 80605 }
    return isTaken(named) ? { code: 80604 } : { numbers: [named] }
  }
  if (model.pool.size === 0) return { code: 80205 }
  const unreserved = [...model.pool].flatMap(([number, isReserved]) => (isReserved ? [] : [number]))
  if (unreserved.length === 0) return { code: 80207 }
  const numbers = unreserved.filter((number) => !isTaken(number))
  return numbers.length === 0 ? { code: 80208 } : { numbers }
}

/** In how many active sessions each number of the pool is used. */
export function usageOf(model: Model): Map<string, number> {
  const active = [...model.sessions.values()].filter(({ status }) => status !== 'closed')
  const uses = (number: string) => active.filter((session) => presentIn(session).some((one) => one.number === number))
  return new Map([...model.pool.keys()].map((number) => [number, uses(number).length]))
}

/** Whether two active sessions would hold the same pair, were this closed one opened again. */
export function wouldDouble(model: Model, session: ModelSession): boolean {
  const active = [...model.sessions.values()].filter(({ status }) => status !== 'closed').flatMap(presentIn)
  const pairs = new Set(active.map(({ identifier, number }) => pairOf(identifier, number)))
  return presentIn(session).some(({ identifier, number }) => pairs.has(pairOf(identifier, number)))
}
