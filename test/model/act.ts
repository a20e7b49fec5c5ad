import type fc from 'fast-check'
import { expectInvariants } from './invariants.ts'
import type { Model, ModelSession } from './model.ts'
import { passInModel } from './model-time.ts'
import type { Real } from './real.ts'

export type Act = fc.Command<Model, Real>

/** Something that happens to the model and to the engine alike, and leaves both in the same state. */
export function act(told: string, happen: (model: Model, real: Real) => void): Act {
  return {
    check: () => true,
    run(model, real) {
      happen(model, real)
      passInModel(model, 0)
      expectInvariants(model, real)
    },
    toString: () => told,
  }
}

/** The same about one of the sessions; it is left out where there is none. */
export function actOnSession(
  told: string,
  nth: number,
  happen: (model: Model, real: Real, sid: string, session: ModelSession) => void,
): Act {
  const onOne = act(`${told} (session ${nth})`, (model, real) => {
    const [sid, session] = [...model.sessions][nth % model.sessions.size] ?? []
    if (sid !== undefined && session !== undefined) happen(model, real, sid, session)
  })
  return { ...onOne, check: ({ sessions }) => sessions.size > 0 }
}
